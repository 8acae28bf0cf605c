package org.foreshore.classroom;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foreshore.job.Asked;
import org.foreshore.job.Questions;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.reading.LessonRead;
import org.foreshore.reading.LessonReader;
import org.foreshore.reading.Translation;
import org.foreshore.reading.TranslationReader;

/**
 * The lessons of the library. Each is read when somebody asks, so that an edited file shows at once; a broken one hides no
 * other.
 */
public final class Lessons {

    private static final String FOLDER = "lessons";

    private final Questions questions;
    private final LessonReader reader;

    public Lessons(Questions questions) {
        this.questions = questions;
        reader = new LessonReader(questions.catalogue(), questions.library(), questions.library());
    }

    private Map<String, Path> files() {
        return questions.library().files(FOLDER);
    }

    /** Languages that some lesson is translated to. */
    List<String> languages() {
        return questions.library().folders(FOLDER);
    }

    /** In the order in which they are to be led, broken ones last; each in its own language. */
    public List<Shelved> list() {
        return list("");
    }

    /** The same in a language, where there is a translation. */
    public List<Shelved> list(String language) {
        return files().keySet().stream()
                .map(id -> shelved(id, language))
                .sorted(Comparator.comparingInt(Shelved::order))
                .toList();
    }

    private Shelved shelved(String id, String language) {
        try {
            return new Shelved(id, find(id, language).orElseThrow(), List.of());
        } catch (ScenarioInvalid broken) {
            return new Shelved(id, null, broken.findings());
        }
    }

    /** The lesson of a file's name; empty if there is no such file, and {@code ScenarioInvalid} if it is broken. */
    public Optional<LessonAsked> find(String id) {
        return find(id, "");
    }

    /** The same in a language, if there is a translation; a broken one is told as a broken lesson is. */
    public Optional<LessonAsked> find(String id, String language) {
        return Optional.ofNullable(files().get(id)).map(file -> ask(in(language, id, reader.read(file))));
    }

    private LessonRead in(String language, String id, LessonRead read) {
        if (!languages().contains(language) || read.lesson().language().equals(language)) {
            return read;
        }
        var file = questions.library().files(FOLDER + "/" + language).get(id);
        return file == null
                ? read
                : read.saying(new TranslationReader(List.of(id), name -> read.lesson()).read(file, language));
    }

    /** @param name stands in findings */
    public LessonRead read(String text, String name) {
        return reader.read(text, name);
    }

    /** A lesson of the library in the words of a text. @param name stands in findings */
    public Translation translate(String text, String name) {
        var files = files();
        return new TranslationReader(
                        files.keySet(),
                        id -> reader.read(Objects.requireNonNull(files.get(id))).lesson())
                .read(text, name);
    }

    private LessonAsked ask(LessonRead read) {
        var trials = new LinkedHashMap<String, Asked>();
        read.trials().forEach((id, trial) -> trials.put(id, questions.ask(trial)));
        return new LessonAsked(read.lesson(), trials);
    }
}
