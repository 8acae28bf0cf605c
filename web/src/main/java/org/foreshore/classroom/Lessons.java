package org.foreshore.classroom;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foreshore.job.Asked;
import org.foreshore.job.Questions;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.reading.LessonRead;
import org.foreshore.reading.LessonReader;

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

    /** In the order in which they are to be led, broken ones last. */
    public List<Shelved> list() {
        return files().entrySet().stream()
                .map(file -> shelved(file.getKey(), file.getValue()))
                .sorted(Comparator.comparingInt(Shelved::order))
                .toList();
    }

    private Shelved shelved(String id, Path file) {
        try {
            return new Shelved(id, read(file), List.of());
        } catch (ScenarioInvalid broken) {
            return new Shelved(id, null, broken.findings());
        }
    }

    /** The lesson of a file's name; empty if there is no such file, and {@code ScenarioInvalid} if it is broken. */
    public Optional<LessonAsked> find(String id) {
        return Optional.ofNullable(files().get(id)).map(this::read);
    }

    public LessonAsked read(Path file) {
        return ask(reader.read(file));
    }

    /** @param name stands in findings */
    public LessonRead read(String text, String name) {
        return reader.read(text, name);
    }

    private LessonAsked ask(LessonRead read) {
        var trials = new LinkedHashMap<String, Asked>();
        read.trials().forEach((id, trial) -> trials.put(id, questions.ask(trial)));
        return new LessonAsked(read.lesson(), trials);
    }
}
