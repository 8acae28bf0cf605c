package org.foreshore.app;

import org.foreshore.cli.Foreshore;
import org.foreshore.job.Program;
import picocli.CommandLine;

/** The map of the program: which part is handed to which. */
final class Wiring {

    private Wiring() {}

    static CommandLine commandLine() {
        var build = Build.current();
        return Foreshore.commandLine(new Program(build.version(), build.commit(), build.modelRevision()));
    }
}
