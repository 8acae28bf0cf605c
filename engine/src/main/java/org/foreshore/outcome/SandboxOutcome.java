package org.foreshore.outcome;

import java.util.List;

/**
 * All worlds of one replication, which share their luck.
 *
 * @param none without the package
 * @param full with it everywhere at once, delivered in full
 * @param scale with it everywhere, as it would be brought to scale
 * @param eligible numbers of the settlements that may take part
 * @param trials one for each design
 */
public record SandboxOutcome(
        int replication, Figures none, Figures full, Figures scale, List<Integer> eligible, List<Trial> trials) {

    public SandboxOutcome {
        eligible = List.copyOf(eligible);
        trials = List.copyOf(trials);
    }
}
