package org.foreshore.run;

import java.util.Optional;
import org.foreshore.outcome.ArmOutcome;
import org.foreshore.scenario.Arm;

/**
 * What arms did in a replication that is asked about again beside others: no arm touches another, so what one did before
 * it does again, and need not be simulated.
 */
public interface ArmMemory {

    /** Remembers nothing. */
    ArmMemory NONE = new ArmMemory() {
        @Override
        public Optional<ArmOutcome> find(Arm arm) {
            return Optional.empty();
        }

        @Override
        public void keep(Arm arm, ArmOutcome outcome) {
            // Nothing is remembered.
        }
    };

    Optional<ArmOutcome> find(Arm arm);

    void keep(Arm arm, ArmOutcome outcome);
}
