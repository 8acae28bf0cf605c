package org.foreshore.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foreshore.outcome.ArmOutcome;
import org.foreshore.run.ArmMemory;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Ensemble;
import org.jspecify.annotations.Nullable;

/** What arms did lately in quick looks: who moves a slider of one alternative is not kept waiting for the others. */
final class ArmsMet {

    /** Some questions' worth of arms and replications, each of a few hundred kilobytes. */
    private static final int REMEMBERED = 128;

    /** All that decides what an arm does in a replication; the arm stands in the scenario, alone. */
    private record Life(String countryDigest, Ensemble ensemble, Scenario scenario, int replication) {}

    private final Map<Life, ArmOutcome> met = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    /** The arms of a replication of a question, its own people and seed in its scenario. */
    ArmMemory of(Asked asked, Scenario scenario, int replication) {
        return new ArmMemory() {
            @Override
            public Optional<ArmOutcome> find(Arm arm) {
                return Optional.ofNullable(ArmsMet.this.find(life(arm)));
            }

            @Override
            public void keep(Arm arm, ArmOutcome outcome) {
                ArmsMet.this.keep(life(arm), outcome);
            }

            private Life life(Arm arm) {
                var alone = scenario.asking(scenario.id(), "", List.of(arm), scenario.indicators());
                return new Life(asked.country().digest(), asked.ensemble(), alone, replication);
            }
        };
    }

    private synchronized @Nullable ArmOutcome find(Life life) {
        return met.get(life);
    }

    private synchronized void keep(Life life, ArmOutcome outcome) {
        met.put(life, outcome);
        if (met.size() > REMEMBERED) {
            met.remove(met.keySet().iterator().next());
        }
    }
}
