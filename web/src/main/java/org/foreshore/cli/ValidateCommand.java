package org.foreshore.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.foreshore.problem.ScenarioInvalid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with files of scenarios, lessons and translations of lessons. */
@Command(
        description =
                "Checks files of scenarios, lessons and translations of lessons; prints all findings of all files.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scenarios, lessons or translations (YAML or JSON); - reads one from standard input.")
    private List<String> files = List.of();

    ValidateCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var questions = workshop.questions();
        int code = Foreshore.OK;
        for (var file : files) {
            try {
                Workshop.check(questions, file).forEach(warning -> System.out.println("warning: " + warning));
                System.err.printf("%s: fine%n", file);
            } catch (ScenarioInvalid invalid) {
                System.out.println(invalid.getMessage());
                code = Foreshore.INVALID;
            }
        }
        return code;
    }
}
