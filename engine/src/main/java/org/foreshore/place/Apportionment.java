package org.foreshore.place;

import java.util.Arrays;

/** Shares a whole number of residents or households out by weight: Hamilton's method of largest remainders. */
public final class Apportionment {

    private Apportionment() {}

    /** Whole parts that sum to {@code total}, each within one of its exact share; earlier parts win ties. */
    public static int[] of(double[] weights, int total) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("weights must have a positive sum, not " + sum);
        }
        var parts = new int[weights.length];
        var remainders = new double[weights.length];
        int left = total;
        for (int i = 0; i < weights.length; i++) {
            double exact = weights[i] / sum * total;
            parts[i] = (int) exact;
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        giveRest(parts, remainders, left);
        return parts;
    }

    private static void giveRest(int[] parts, double[] remainders, int left) {
        if (left == 0) {
            return;
        }
        var sorted = remainders.clone();
        Arrays.sort(sorted);
        double bar = sorted[sorted.length - left];
        int rest = left;
        for (int i = 0; i < parts.length; i++) {
            if (remainders[i] > bar) {
                parts[i]++;
                rest--;
            }
        }
        for (int i = 0; rest > 0; i++) {
            if (remainders[i] == bar) {
                parts[i]++;
                rest--;
            }
        }
    }
}
