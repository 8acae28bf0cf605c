package org.foreshore.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command without a verb: says what there is. */
@Command(
        name = "foreshore",
        description = "Tries a digital policy, and the sandbox that tests it, on a synthetic society first.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB")
public final class Foreshore implements Callable<Integer> {

    private Foreshore() {}

    /**
     * The whole command line.
     *
     * @param version what {@code --version} prints
     */
    public static CommandLine commandLine(String version) {
        var line = new CommandLine(new Foreshore());
        line.getCommandSpec().version("foreshore " + version);
        return line;
    }

    @Override
    public Integer call() {
        new CommandLine(this).usage(System.err);
        return 1;
    }
}
