package org.foreshore.job;

import java.util.List;
import java.util.Optional;

/** Time to the end, as a range that should hold the truth nine times in ten. */
public record Eta(double low, double high) {

    /** Fewer replications than this say nothing about how much their times spread. */
    private static final int FEWEST = 3;

    /** Standard normal quantile of 95 %, leaving a twentieth outside at either end. */
    private static final double QUANTILE = 1.645;

    /**
     * Extrapolates from the gaps between ends of replications: remaining gaps vary around a mean that is itself only
     * known from the gaps seen.
     *
     * @param endSeconds when each replication ended, in order, from the start of the first
     * @param remaining replications still to end
     * @return empty while too few have ended
     */
    static Optional<Eta> of(List<Double> endSeconds, int remaining) {
        var seen = endSeconds.size();
        if (seen < FEWEST || remaining < 0) {
            return Optional.empty();
        }
        var mean = endSeconds.get(seen - 1) / seen;
        var squares = 0.0;
        var last = 0.0;
        for (var end : endSeconds) {
            squares += (end - last - mean) * (end - last - mean);
            last = end;
        }
        var variance = squares / (seen - 1);
        var error = Math.sqrt(variance * remaining + variance / seen * remaining * remaining);
        var middle = mean * remaining;
        return Optional.of(new Eta(Math.max(0, middle - QUANTILE * error), middle + QUANTILE * error));
    }
}
