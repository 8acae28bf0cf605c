package org.foreshore.outcome;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sandbox of one design in one replication.
 *
 * @param pilot the world in which it takes place, up to its end, or to that of the horizon if it goes to scale
 * @param sites settlements that take part
 * @param rounds in which it was evaluated, in order; the last is decided on
 * @param placebo all rounds there would have been had the package done nothing and had nothing ended the test: looks, the
 *     test as planned, and its extension if there may be one
 * @param log up to the decision, or to where it was terminated
 * @param decisionMonth month of the horizon of the last decision; -1 if nobody was in time, or none was due
 * @param secondary what the last round measured of other outcomes, by their names
 */
public record Trial(
        String design,
        Figures pilot,
        List<Site> sites,
        List<Round> rounds,
        List<Round> placebo,
        SandboxLog log,
        int decisionMonth,
        Optional<ScaleUp> scaleUp,
        Map<String, List<Wave>> secondary) {

    public Trial {
        sites = List.copyOf(sites);
        rounds = List.copyOf(rounds);
        placebo = List.copyOf(placebo);
        secondary = Collections.unmodifiableMap(new LinkedHashMap<>(secondary));
    }

    public Round last() {
        return rounds.get(rounds.size() - 1);
    }

    /** What was measured for the round that is decided on. */
    public List<Wave> waves() {
        return last().waves();
    }

    /** All that was measured of the test, each once. */
    public Stream<Wave> measured() {
        return rounds.stream().flatMap(round -> round.waves().stream()).distinct();
    }
}
