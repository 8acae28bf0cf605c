package org.foreshore.population;

/**
 * Turns weights into whole numbers of residents: truncate, replicate, sample (Lovelace and Ballas 2013). What
 * truncation drops is sampled systematically from one random start, so that every cell stays within one of its weight
 * and so does any run of neighbouring cells.
 */
public final class Integerisation {

    private Integerisation() {}

    /**
     * Whole numbers that sum to {@code total}.
     *
     * @param weights weights to be brought to that sum
     * @param start random start in [0, 1)
     */
    public static int[] of(double[] weights, int total, double start) {
        double sum = 0;
        int last = -1;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            last = weights[i] > 0 ? i : last;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("weights must have a positive sum, not " + sum);
        }
        var counts = new int[weights.length];
        double cumulative = 0;
        long given = 0;
        for (int i = 0; i <= last; i++) {
            cumulative += weights[i];
            // Counting the integer steps that the running sum passes is both truncation and systematic sampling.
            double steps = StrictMath.floor(cumulative / sum * total + start);
            long reached = i == last ? total : Math.min(total, (long) steps);
            counts[i] = (int) (reached - given);
            given = reached;
        }
        return counts;
    }
}
