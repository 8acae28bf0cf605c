package org.foreshore.cli;

import org.foreshore.problem.Finding;
import org.foreshore.problem.Finding.Severity;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.scenario.Scenario;
import picocli.CommandLine.Option;

/** What the command line changes of every scenario it runs; the changed scenario is another question. */
final class Changes {

    @Option(names = "--replications", description = "Replications instead of those in the file (1 to 10000).")
    private int replications;

    @Option(names = "--seed", description = "Seed instead of the one in the file.")
    private String seed = "";

    @Option(names = "--scale", description = "Simulate this fraction of the population (above 0, at most 1).")
    private double scale = 1;

    Scenario applyTo(Scenario scenario) {
        check(replications >= 0 && replications <= 10_000, "--replications", "must lie in 1 to 10000");
        check(scale > 0 && scale <= 1, "--scale", "must lie above 0 and at most at 1");
        check(seed.matches("-?\\d{0,18}"), "--seed", "must be a whole number");
        return scenario.with(
                scenario.place().scaled(scale),
                seed.isEmpty() ? scenario.seed() : Long.parseLong(seed),
                replications == 0 ? scenario.replications() : replications);
    }

    private static void check(boolean fine, String option, String allowed) {
        if (!fine) {
            throw new ScenarioInvalid(
                    java.util.List.of(new Finding(Severity.ERROR, "command line", 0, 0, option, allowed, "")));
        }
    }
}
