package org.foreshore.population;

import java.util.List;

/**
 * Iterative proportional fitting in any number of dimensions: scales a table to given margins in turn until all hold,
 * and thereby keeps the odds ratios of the table it started from (Deming and Stephan 1940).
 */
public final class Ipf {

    private Ipf() {}

    /**
     * A margin to be met.
     *
     * @param axes axes of the table that the margin keeps, in ascending order
     * @param targets totals of the margin's cells, last axis fastest
     */
    public record Target(int[] axes, double[] targets) {}

    /**
     * The fitted table and how well it meets its margins.
     *
     * @param cells the table, last axis fastest
     * @param rounds passes over all margins
     * @param worstGap largest absolute difference of a margin cell from its target after the last round
     * @param converged whether the gap came within the tolerance
     */
    public record Fitted(double[] cells, int rounds, double worstGap, boolean converged) {}

    /**
     * Fits {@code seed} to the targets.
     *
     * @param lengths length of each axis
     * @param seed the starting table, last axis fastest; zeros stay zero
     * @param tolerance largest gap at which to stop
     */
    public static Fitted fit(int[] lengths, double[] seed, List<Target> targets, double tolerance, int maxRounds) {
        int[][] maps = targets.stream()
                .map(target -> map(lengths, target, seed.length))
                .toArray(int[][]::new);
        double[] cells = seed.clone();
        double gap = Double.POSITIVE_INFINITY;
        int round = 0;
        while (round < maxRounds && gap > tolerance) {
            for (int i = 0; i < maps.length; i++) {
                scale(cells, maps[i], targets.get(i).targets());
            }
            gap = worstGap(cells, maps, targets);
            round++;
        }
        return new Fitted(cells, round, gap, gap <= tolerance);
    }

    /** For each cell of the table, the cell of the margin it counts in. */
    private static int[] map(int[] lengths, Target target, int size) {
        int[] strides = new int[lengths.length];
        int marginSize = 1;
        for (int i = target.axes().length - 1; i >= 0; i--) {
            strides[target.axes()[i]] = marginSize;
            marginSize *= lengths[target.axes()[i]];
        }
        if (marginSize != target.targets().length) {
            throw new IllegalArgumentException(
                    "a margin of %d cells has %d targets".formatted(marginSize, target.targets().length));
        }
        int[] map = new int[size];
        for (int cell = 0; cell < size; cell++) {
            int rest = cell;
            for (int axis = lengths.length - 1; axis >= 0; axis--) {
                map[cell] += rest % lengths[axis] * strides[axis];
                rest /= lengths[axis];
            }
        }
        return map;
    }

    private static void scale(double[] cells, int[] map, double[] targets) {
        double[] sums = sums(cells, map, targets.length);
        for (int cell = 0; cell < cells.length; cell++) {
            double sum = sums[map[cell]];
            cells[cell] = sum > 0 ? cells[cell] * (targets[map[cell]] / sum) : 0;
        }
    }

    private static double worstGap(double[] cells, int[][] maps, List<Target> targets) {
        double worst = 0;
        for (int i = 0; i < maps.length; i++) {
            double[] wanted = targets.get(i).targets();
            double[] sums = sums(cells, maps[i], wanted.length);
            for (int k = 0; k < wanted.length; k++) {
                worst = Math.max(worst, Math.abs(sums[k] - wanted[k]));
            }
        }
        return worst;
    }

    private static double[] sums(double[] cells, int[] map, int size) {
        var sums = new double[size];
        for (int cell = 0; cell < cells.length; cell++) {
            sums[map[cell]] += cells[cell];
        }
        return sums;
    }
}
