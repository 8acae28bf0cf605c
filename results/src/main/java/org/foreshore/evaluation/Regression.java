package org.foreshore.evaluation;

import java.util.List;

/**
 * What is explained by what: the first column is the one whose coefficient is the effect.
 *
 * @param columns one array of values for each regressor
 * @param clusters cluster of each line, numbered from 0
 */
record Regression(double[] outcome, List<double[]> columns, int[] clusters) {

    Regression {
        columns = List.copyOf(columns);
        if (outcome.length <= columns.size()) {
            throw new IllegalArgumentException(
                    "%d measurements cannot determine %d coefficients".formatted(outcome.length, columns.size()));
        }
    }

    int lines() {
        return outcome.length;
    }

    int width() {
        return columns.size();
    }

    int clusterCount() {
        var most = -1;
        for (var cluster : clusters) {
            most = Math.max(most, cluster);
        }
        return most + 1;
    }

    /** Multiplies every line by the root of its weight, so that ordinary least squares become weighted ones. */
    Regression weighted(double[] weights) {
        return new Regression(
                scaled(outcome, weights),
                columns.stream().map(column -> scaled(column, weights)).toList(),
                clusters);
    }

    private static double[] scaled(double[] values, double[] weights) {
        var scaled = new double[values.length];
        for (var i = 0; i < values.length; i++) {
            scaled[i] = Math.sqrt(weights[i]) * values[i];
        }
        return scaled;
    }
}
