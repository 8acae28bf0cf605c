package org.foreshore.outcome;

import java.util.Collections;
import java.util.List;

/**
 * All arms of one replication, which share their luck.
 *
 * @param trajectories one per arm, in the scenario's order; the first is the baseline
 * @param transitions against the baseline, for each arm but the first and each group
 * @param local figures of localities, one per arm; none if none are told apart
 */
public record ReplicationOutcome(
        int replication, List<Trajectory> trajectories, List<Transition> transitions, List<LocalFigures> local) {

    /** Of the place as a whole only. */
    public ReplicationOutcome(int replication, List<Trajectory> trajectories, List<Transition> transitions) {
        this(replication, trajectories, transitions, Collections.nCopies(trajectories.size(), LocalFigures.NONE));
    }

    public ReplicationOutcome {
        trajectories = List.copyOf(trajectories);
        transitions = List.copyOf(transitions);
        local = List.copyOf(local);
    }
}
