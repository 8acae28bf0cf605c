package org.foreshore.outcome;

import java.util.List;

/**
 * All arms of one replication, which share their luck.
 *
 * @param trajectories one per arm, in the scenario's order; the first is the baseline
 * @param transitions against the baseline, for each arm but the first and each group
 */
public record ReplicationOutcome(int replication, List<Trajectory> trajectories, List<Transition> transitions) {

    public ReplicationOutcome {
        trajectories = List.copyOf(trajectories);
        transitions = List.copyOf(transitions);
    }
}
