package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of a regression. */
final class Columns {

    private Columns() {}

    static double[] indicator(boolean[] which) {
        return IntStream.range(0, which.length)
                .mapToDouble(i -> which[i] ? 1 : 0)
                .toArray();
    }

    static double[] ones(int lines) {
        var ones = new double[lines];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Treatment, one, an indicator for each stratum but the first, and the covariates. */
    static List<double[]> of(boolean[] treated, int[] strata, double[]... covariates) {
        var columns = new ArrayList<double[]>();
        columns.add(indicator(treated));
        columns.add(ones(treated.length));
        columns.addAll(levels(strata));
        columns.addAll(List.of(covariates));
        return columns;
    }

    /** An indicator for each level but the first. */
    static List<double[]> levels(int[] values) {
        return Arrays.stream(values)
                .distinct()
                .sorted()
                .skip(1)
                .mapToObj(level -> Arrays.stream(values)
                        .mapToDouble(value -> value == level ? 1 : 0)
                        .toArray())
                .toList();
    }

    /** Numbers from 0, in order of the labels. */
    static int[] numbered(int[] labels) {
        var sorted = Arrays.stream(labels).distinct().sorted().toArray();
        return Arrays.stream(labels)
                .map(label -> Arrays.binarySearch(sorted, label))
                .toArray();
    }
}
