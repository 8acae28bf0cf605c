package org.foreshore.job;

import java.util.List;
import java.util.Optional;
import org.foreshore.outcome.ArmOutcome;
import org.foreshore.run.ArmMemory;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Ensemble;

/** What arms did lately in quick looks: who moves a slider of one alternative is not kept waiting for the others. */
final class ArmsMet {

    /** Bytes: some questions' worth of arms and replications, each of a few hundred kilobytes. */
    private static final long ROOM = 32L << 20;

    /** All that decides what an arm does in a replication; the arm stands in the scenario, alone. */
    private record Life(String countryDigest, Ensemble ensemble, Scenario scenario, int replication) {}

    private final Recent<Life, ArmOutcome> met = new Recent<>(ROOM, ArmsMet::bytes);

    /** The arms of a replication of a question, its own people and seed in its scenario. */
    ArmMemory of(Asked asked, Scenario scenario, int replication) {
        return new ArmMemory() {
            @Override
            public Optional<ArmOutcome> find(Arm arm) {
                return met.find(life(arm));
            }

            @Override
            public void keep(Arm arm, ArmOutcome outcome) {
                met.keep(life(arm), outcome);
            }

            private Life life(Arm arm) {
                var alone = scenario.asking(scenario.id(), "", List.of(arm), scenario.indicators());
                return new Life(asked.country().digest(), asked.ensemble(), alone, replication);
            }
        };
    }

    private static long bytes(ArmOutcome outcome) {
        return Double.BYTES * (long) outcome.trajectory().values().length + Long.BYTES * (long) outcome.users().length;
    }
}
