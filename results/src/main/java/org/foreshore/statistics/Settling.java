package org.foreshore.statistics;

import java.util.OptionalLong;

/** How many pairs it takes until an interval leaves zero out, if estimate and spread stay as they are. */
final class Settling {

    /** Beyond this many pairs we do not promise an answer. */
    private static final long MOST_PAIRS = 1_000_000;

    private Settling() {}

    /** Further pairs wanted; 0 if the sign is settled; empty if no reasonable number would do. */
    static OptionalLong findMorePairs(double estimate, double deviation, int pairs, double level) {
        if (pairs < 2 || estimate == 0 || Double.isNaN(estimate)) {
            return OptionalLong.empty();
        }
        var enough = (long) pairs;
        while (!settled(estimate, deviation, enough, level)) {
            enough *= 2;
            if (enough > MOST_PAIRS) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(least(estimate, deviation, pairs, enough, level) - pairs);
    }

    private static long least(double estimate, double deviation, long pairs, long enough, double level) {
        var low = pairs;
        var high = enough;
        while (low < high) {
            var middle = (low + high) / 2;
            if (settled(estimate, deviation, middle, level)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean settled(double estimate, double deviation, long pairs, double level) {
        return StudentT.critical(level, pairs - 1) * deviation / Math.sqrt(pairs) < Math.abs(estimate);
    }
}
