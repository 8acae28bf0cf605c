package org.foreshore.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foreshore.document.Document;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.lesson.Lesson;
import org.foreshore.lesson.Step;

/**
 * Reads a lesson's words in another language: the same keys, but texts only. What is simulated and which answers are true
 * stay those of the lesson, so that a room in any language is asked the same.
 */
public final class TranslationReader {

    static final String SCHEMA = "foreshore-translation/1";

    /** Digits of the fingerprint of a lesson's words: enough to notice a change, few enough to type. */
    static final int FINGERPRINT = 8;

    /** The lesson that a translation names. */
    @FunctionalInterface
    public interface LessonFinder {
        Lesson find(String name);
    }

    private final Collection<String> names;
    private final LessonFinder lessons;

    /** @param names of the lessons there are */
    public TranslationReader(Collection<String> names, LessonFinder lessons) {
        this.names = List.copyOf(names);
        this.lessons = lessons;
    }

    /** Whether a text calls itself a translation, right or wrong. */
    public static boolean isTranslation(String text, String fileName) {
        return new Format(SCHEMA).isOf(text, fileName);
    }

    /** The lesson in the words of a file; {@code ScenarioInvalid} with everything that is missing, too much or in another language. */
    public Translation read(Path file, String language) {
        var findings = new Findings();
        return read(Document.read(file, findings), language, findings);
    }

    /** The lesson in the words of a text, whatever its language; the name stands in findings. */
    public Translation read(String text, String fileName) {
        var findings = new Findings();
        return read(Document.parse(text, fileName, findings), "", findings);
    }

    private Translation read(Node root, String wanted, Findings findings) {
        var fields = new Required(findings).keys(root);
        new Format(SCHEMA).check(fields, findings);
        fields.require("lesson", "language");
        var language = new Texts(fields, findings).language("language", "en");
        if (!wanted.isEmpty() && !language.equals(wanted)) {
            findings.error(fields.spotOf("language"), "must be %s, as the folder says".formatted(wanted), "");
        }
        var name = new Known(findings).find(fields, "lesson", List.copyOf(names));
        findings.throwIfErrors();
        var lesson = lessons.find(name.orElseThrow());
        var words = fields.findText("words");
        var translated = translated(fields, lesson, language, findings);
        fields.refuseOthers();
        findings.throwIfErrors();
        if (!words.equals(Optional.of(fingerprint(lesson)))) {
            warn(fields, words.isPresent(), fingerprint(lesson), findings);
        }
        return new Translation(translated, findings.warnings());
    }

    private static String fingerprint(Lesson lesson) {
        var words = String.join("\n", lesson.words());
        return Digest.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }

    /** It can still be told, but nobody who reads it would notice what the lesson no longer says. */
    private static void warn(Fields fields, boolean isOld, String now, Findings findings) {
        findings.warning(
                fields.spotOf(isOld ? "words" : "lesson"),
                isOld
                        ? "the words of the lesson have changed since they were translated"
                        : "does not say which words of the lesson it translates",
                "Once both say the same, write words: \"%s\".".formatted(now));
    }

    private static Lesson translated(Fields fields, Lesson lesson, String language, Findings findings) {
        var required = new Required(findings);
        return new Lesson(
                lesson.id(),
                lesson.order(),
                language,
                required.text(fields, "title"),
                required.text(fields, "for"),
                required.text(fields, "objective"),
                lesson.trials(),
                steps(fields, lesson.steps(), findings));
    }

    private static List<Step> steps(Fields fields, List<Step> steps, Findings findings) {
        var required = new Required(findings);
        var items = new Matching(findings).items(fields, "steps", steps.size());
        var reader = new StepTranslation(findings);
        return IntStream.range(0, items.size())
                .mapToObj(i -> reader.read(required.keys(items.get(i)), steps.get(i)))
                .toList();
    }
}
