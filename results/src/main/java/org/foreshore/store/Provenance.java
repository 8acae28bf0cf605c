package org.foreshore.store;

/**
 * Where a run's numbers come from.
 *
 * @param scenarioHash SHA-256 over resolved scenario, country, engine version and model revision
 * @param residents simulated
 * @param representedPopulation residents of the real place they stand for
 */
public record Provenance(
        String scenarioHash,
        String engineVersion,
        String modelRevision,
        String commit,
        String jdk,
        String os,
        long seed,
        int replications,
        int residents,
        long representedPopulation,
        int months) {

    static Provenance of(RunPlan plan) {
        var scenario = plan.question().scenario();
        return new Provenance(
                plan.question().id().hash(),
                plan.question().engineVersion(),
                plan.question().modelRevision(),
                plan.environment().commit(),
                plan.environment().jdk(),
                plan.environment().os(),
                scenario.seed(),
                scenario.replications(),
                scenario.place().residents(),
                scenario.place().population(),
                scenario.months());
    }
}
