package org.foreshore.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import org.foreshore.run.Experiment;
import org.foreshore.run.ExperimentRunner;

/** How much heap a resident takes, measured: what is left after collections, with a replication under way. */
final class Footprint {

    private static final int RESIDENTS = 1_000_000;

    /** Months between two looks; of three the second falls into the first arm, the last into the second. */
    private static final int LOOK = 80;

    private Footprint() {}

    /** Bytes for each resident of a large world: population, world, what it keeps of the parting. */
    static double bytesPerResident() {
        long empty = used();
        var experiment = MainJob.of(MainJob.Scope.WHOLE_MODEL, RESIDENTS, 1);
        long most = used();
        most = Math.max(most, whileRunning(experiment));
        Reference.reachabilityFence(experiment);
        return (double) (most - empty) / RESIDENTS;
    }

    /** Looks when the first month is asked about, by when the world stands, and again later; then stops. */
    private static long whileRunning(Experiment experiment) {
        var most = new long[1];
        var asked = new int[1];
        new ExperimentRunner(1).run(experiment, replication -> true, MainJob.forgetting(), () -> {
            if (asked[0]++ % LOOK == 0) {
                most[0] = Math.max(most[0], used());
            }
            return asked[0] > 2 * LOOK;
        });
        return most[0];
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
