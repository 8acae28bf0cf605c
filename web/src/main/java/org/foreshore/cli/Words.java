package org.foreshore.cli;

import java.util.List;
import java.util.function.Supplier;
import org.foreshore.document.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Words after an option: one that cannot stand there is a mistake in the use of the command line. */
record Words(CommandSpec command, String option) {

    /** More than these, months say, are told by the first and the last. */
    private static final int MOST = 23;

    /** The word is one of those known; else it is refused with the nearest of them. */
    void among(String word, List<String> known) {
        require(known.contains(word), () -> {
            var hint = Nearest.hint(word, known);
            return "there is no %s. %s".formatted(word, hint.isEmpty() ? "Known: " + all(known) : hint);
        });
    }

    private static String all(List<String> known) {
        return known.size() > MOST ? known.get(0) + " to " + known.get(known.size() - 1) : String.join(", ", known);
    }

    void require(boolean fine, Supplier<String> otherwise) {
        if (!fine) {
            throw new ParameterException(command.commandLine(), option + ": " + otherwise.get());
        }
    }
}
