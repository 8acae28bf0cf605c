package org.foreshore.outcome;

import java.util.List;

/**
 * One sandbox of one design in one replication.
 *
 * @param pilot the world in which it takes place, up to the end of the test
 * @param sites settlements that take part, or those of them who are invited and those who are not
 * @param placebo what would have been measured had the package done nothing
 * @param log up to the end of the test, or to where it was terminated
 * @param decisionMonth month of the horizon in which somebody is ready to decide; -1 if nobody is in time
 */
public record Trial(
        String design,
        Figures pilot,
        List<Site> sites,
        List<Wave> waves,
        List<Wave> placebo,
        SandboxLog log,
        int decisionMonth) {

    public Trial {
        sites = List.copyOf(sites);
        waves = List.copyOf(waves);
        placebo = List.copyOf(placebo);
    }
}
