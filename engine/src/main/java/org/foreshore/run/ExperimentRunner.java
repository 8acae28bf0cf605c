package org.foreshore.run;

import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/** Runs the replications of an experiment over threads; the results do not depend on how many. */
public final class ExperimentRunner {

    private final int threads;

    public ExperimentRunner(int threads) {
        this.threads = threads;
    }

    /**
     * Runs every wanted replication.
     *
     * @param wanted which replications to run (those not yet stored)
     * @param sink is told of each, one at a time, in any order
     * @param cancelled asked between months; once true, the call returns soon and unfinished replications are dropped
     */
    public void run(Experiment experiment, IntPredicate wanted, Sink sink, BooleanSupplier cancelled) {
        throw new UnsupportedOperationException("not built yet, for " + threads);
    }
}
