package org.foreshore.app;

import org.foreshore.cli.Foreshore;
import picocli.CommandLine;

/** The map of the program: which part is handed to which. */
final class Wiring {

    private Wiring() {}

    static CommandLine commandLine() {
        var build = Build.current();
        return Foreshore.commandLine("%s (%s)".formatted(build.version(), build.commit()));
    }
}
