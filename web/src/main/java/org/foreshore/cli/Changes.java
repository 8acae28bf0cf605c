package org.foreshore.cli;

import org.foreshore.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the command line changes of every scenario it runs; the changed scenario is another question. */
final class Changes {

    private static final int AS_IN_FILE = Integer.MIN_VALUE;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--replications", description = "Replications instead of those in the file (1 to 10000).")
    private int replications = AS_IN_FILE;

    @Option(names = "--seed", description = "Seed instead of the one in the file.")
    private String seed = "";

    @Option(names = "--scale", description = "Simulate this fraction of the population (above 0, at most 1).")
    private double scale = 1;

    Scenario applyTo(Scenario scenario) {
        check(
                "--replications",
                replications == AS_IN_FILE || (replications >= 1 && replications <= 10_000),
                "1 to 10000");
        check("--scale", scale > 0 && scale <= 1, "above 0 and at most 1");
        check("--seed", seed.matches("|-?\\d{1,18}"), "a whole number of at most 18 digits");
        return scenario.with(
                scenario.place().scaled(scale),
                seed.isEmpty() ? scenario.seed() : Long.parseLong(seed),
                replications == AS_IN_FILE ? scenario.replications() : replications);
    }

    private void check(String option, boolean fine, String allowed) {
        new Words(command, option).require(fine, () -> "must be " + allowed);
    }
}
