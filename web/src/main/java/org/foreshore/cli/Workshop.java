package org.foreshore.cli;

import java.util.List;
import org.foreshore.check.Checks;
import org.foreshore.job.Library;
import org.foreshore.job.Program;
import org.foreshore.job.Questions;
import org.foreshore.job.Runs;
import org.foreshore.run.Components;
import org.foreshore.store.ResultStore;

/** What several verbs need, made when a verb first asks for it, so that help and lists start at once. */
record Workshop(Program program) {

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
}
