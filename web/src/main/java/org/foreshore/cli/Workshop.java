package org.foreshore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.foreshore.check.Checks;
import org.foreshore.classroom.Lessons;
import org.foreshore.document.Document;
import org.foreshore.document.Findings;
import org.foreshore.job.Asked;
import org.foreshore.job.Library;
import org.foreshore.job.Program;
import org.foreshore.job.Questions;
import org.foreshore.job.Runs;
import org.foreshore.problem.Finding;
import org.foreshore.reading.LessonReader;
import org.foreshore.reading.TranslationReader;
import org.foreshore.run.Components;
import org.foreshore.store.ResultStore;

/** What several verbs need, made when a verb first asks for it, so that help and lists start at once. */
record Workshop(Program program) {

    private static final String STANDARD_INPUT = "-";

    Questions questions() {
        return new Questions(Library.find(), Components.catalogue(), program);
    }

    Runs runs(ResultStore store, int threads, Checks checks) {
        return new Runs(store, Components.catalogue(), program, threads, checks);
    }

    /** Findings that did not stop anything, on standard error. */
    static void warn(List<?> warnings) {
        warnings.forEach(warning -> System.err.println("warning: " + warning));
    }

    /** What seems odd about a scenario, a lesson or a translation of one. */
    static List<Finding> check(Questions questions, String file) {
        var isStandardInput = file.equals(STANDARD_INPUT);
        var text = isStandardInput ? standardInput() : Document.text(Path.of(file), new Findings());
        if (LessonReader.isLesson(text, file)) {
            return new Lessons(questions).read(text, file).warnings();
        }
        if (TranslationReader.isTranslation(text, file)) {
            return new Lessons(questions).translate(text, file).warnings();
        }
        return (isStandardInput ? questions.read(text, file) : questions.read(Path.of(file))).warnings();
    }

    /** A scenario file, or what stands on standard input for "-". */
    static Asked read(Questions questions, String file) {
        return file.equals(STANDARD_INPUT) ? questions.read(standardInput(), file) : questions.read(Path.of(file));
    }

    private static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
