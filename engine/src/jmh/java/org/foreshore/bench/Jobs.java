package org.foreshore.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.foreshore.check.Checks;
import org.foreshore.run.Experiment;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.yardstick.Arm1;

/** Whole replications of the real model, compared with the yardstick and with each other. */
final class Jobs {

    private static final int RESIDENTS = 100_000;

    /** More replications than are ever run: each run takes the next. */
    private static final int MANY = 10_000;

    private Jobs() {}

    /** One replication without public services. */
    static Pair mainJob() {
        return againstYardstick(MainJob.of(MainJob.Scope.MAIN_JOB, RESIDENTS, MANY));
    }

    /** One replication of all submodels. */
    static Pair wholeModel() {
        return againstYardstick(MainJob.of(MainJob.Scope.WHOLE_MODEL, RESIDENTS, MANY));
    }

    private static Pair againstYardstick(Experiment experiment) {
        double work = (double) MainJob.months(experiment) / Arm1.MONTHS;
        return new Pair(() -> new Arm1(RESIDENTS, 7).run(), replications(experiment, Checks.NONE), work);
    }

    /** Every invariant watched in every month, and none. */
    static Pair checked() {
        var experiment = MainJob.of(MainJob.Scope.WHOLE_MODEL, RESIDENTS, MANY);
        return Pair.ofEqual(replications(experiment, Checks.FULL), replications(experiment, Checks.NONE));
    }

    /** Eight replications by one thread and by two: with fewer, the faster thread would wait long for the other at the end. */
    static Pair threads() {
        var eight = MainJob.of(MainJob.Scope.WHOLE_MODEL, RESIDENTS, 8);
        return Pair.ofEqual(() -> ensemble(eight, 1), () -> ensemble(eight, 2));
    }

    /** One replication, each time another. */
    private static Runnable replications(Experiment experiment, Checks checks) {
        var next = new AtomicInteger();
        var runner = new ExperimentRunner(1, checks);
        return () -> {
            int wanted = next.getAndIncrement();
            runner.run(experiment, replication -> replication == wanted, MainJob.forgetting(), () -> false);
        };
    }

    private static void ensemble(Experiment experiment, int threads) {
        new ExperimentRunner(threads).run(experiment, replication -> true, MainJob.forgetting(), () -> false);
    }
}
