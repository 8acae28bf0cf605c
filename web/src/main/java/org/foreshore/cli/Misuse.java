package org.foreshore.cli;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.document.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that cannot be understood: what is wrong, what was probably meant, where to look. */
final class Misuse {

    private Misuse() {}

    static int say(ParameterException fault) {
        var command = fault.getCommandLine();
        System.err.println(fault.getMessage());
        if (fault instanceof UnmatchedArgumentException unmatched) {
            Nearest.find(unmatched.getUnmatched().get(0), known(command))
                    .ifPresent(name -> System.err.printf("Maybe you meant %s?%n", name));
        }
        System.err.printf("See '%s --help'.%n", command.getCommandSpec().qualifiedName());
        return Foreshore.USAGE;
    }

    private static List<String> known(CommandLine command) {
        var names = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> names.add(option.longestName()));
        return names;
    }
}
