package org.foreshore.reading;

import java.nio.file.Path;
import org.foreshore.document.Document;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Range;
import org.foreshore.lesson.Lesson;
import org.foreshore.vocabulary.Catalogue;

/** Reads a lesson and what it simulates, or says everything that is wrong with it. */
public final class LessonReader {

    static final String SCHEMA = "foreshore-lesson/1";
    static final Range ORDER = Range.of(1, 999);

    /** Language of a lesson that does not say. */
    private static final String STANDARD = "en";

    private final Catalogue catalogue;
    private final ScenarioReader scenarios;
    private final Shelves shelves;

    public LessonReader(Catalogue catalogue, CountryFinder countries, Shelves shelves) {
        this.catalogue = catalogue;
        this.scenarios = new ScenarioReader(catalogue, countries);
        this.shelves = shelves;
    }

    /** Whether a text calls itself a lesson, right or wrong. */
    public static boolean isLesson(String text, String fileName) {
        return new Format(SCHEMA).isOf(text, fileName);
    }

    public LessonRead read(Path file) {
        var findings = new Findings();
        return read(Document.read(file, findings), findings);
    }

    /** Reads a text; the name stands in findings and tells JSON ({@code .json}) from YAML. */
    public LessonRead read(String text, String fileName) {
        var findings = new Findings();
        return read(Document.parse(text, fileName, findings), findings);
    }

    private LessonRead read(Node root, Findings findings) {
        var required = new Required(findings);
        var fields = required.keys(root);
        new Format(SCHEMA).check(fields, findings);
        fields.require("id");
        var id = new Texts(fields, findings).id();
        var order = fields.whole("order", (int) ORDER.max(), ORDER);
        var language = new Texts(fields, findings).language("language", STANDARD);
        var title = required.text(fields, "title");
        var audience = required.text(fields, "for");
        var objective = required.text(fields, "objective");
        var trials = new TrialsReader(scenarios, shelves, findings).read(required.items(fields, "trials"));
        var steps = new StepReader(new SubjectReader(catalogue, trials.reads(), findings), findings);
        var all = required.items(fields, "steps").stream()
                .map(item -> steps.read(required.keys(item)))
                .toList();
        fields.refuseOthers();
        findings.throwIfErrors();
        return new LessonRead(
                new Lesson(id, order, language, title, audience, objective, trials.trials(), all),
                trials.reads(),
                findings.warnings());
    }
}
