package org.foreshore.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** On how many threads to compute; no number and no story depends on it. */
final class ThreadsOption {

    /** More than any machine has processors for. */
    private static final int MOST = 1_000;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; what is told does not depend on it. Default: all.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** To be asked before anything else is done, so that a count that cannot be is refused at once. */
    int count() {
        new Words(command, "--threads").require(threads >= 1 && threads <= MOST, () -> "must be 1 to " + MOST);
        return threads;
    }
}
