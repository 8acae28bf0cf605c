package org.foreshore.statistics;

/** The replications in which both arms are defined. */
record Pairs(double[] baseline, double[] arm, double[] differences, int dropped) {

    static Pairs of(double[] baseline, double[] arm) {
        if (baseline.length != arm.length) {
            throw new IllegalArgumentException(
                    "%d baseline values cannot pair with %d".formatted(baseline.length, arm.length));
        }
        var count = 0;
        for (var i = 0; i < arm.length; i++) {
            count += defined(baseline[i], arm[i]) ? 1 : 0;
        }
        var pairs = new Pairs(new double[count], new double[count], new double[count], arm.length - count);
        pairs.fill(baseline, arm);
        return pairs;
    }

    private void fill(double[] allBaseline, double[] allArm) {
        var next = 0;
        for (var i = 0; i < allArm.length; i++) {
            if (defined(allBaseline[i], allArm[i])) {
                baseline[next] = allBaseline[i];
                arm[next] = allArm[i];
                differences[next++] = allArm[i] - allBaseline[i];
            }
        }
    }

    private static boolean defined(double baseline, double arm) {
        return !Double.isNaN(baseline) && !Double.isNaN(arm);
    }

    double varianceSaved() {
        var apart = Sample.variance(baseline) + Sample.variance(arm);
        return apart == 0 ? Double.NaN : 1 - Sample.variance(differences) / apart;
    }

    double shareHigher() {
        var higher = 0.0;
        for (var difference : differences) {
            higher += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
        }
        return differences.length == 0 ? Double.NaN : higher / differences.length;
    }
}
