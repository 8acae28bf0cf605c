package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Clusters by periods: the mean outcome of each cluster in each period, and when its pilot began.
 *
 * @param periods in order of time
 * @param means {@code means[cluster][place of the period]}
 * @param starts for each cluster the place of the first period under the pilot, or {@link #NEVER}
 */
record ClusterPanel(int[] periods, double[][] means, int[] starts, int[] strata) {

    static final int NEVER = Integer.MAX_VALUE;

    static ClusterPanel of(Measurements measurements) {
        var periods = measurements.all().stream()
                .mapToInt(Measurement::period)
                .distinct()
                .sorted()
                .toArray();
        var clusters = new TreeMap<Integer, List<Measurement>>();
        for (var each : measurements.all()) {
            clusters.computeIfAbsent(each.cluster(), cluster -> new ArrayList<>())
                    .add(each);
        }
        var panel = new ClusterPanel(
                periods,
                new double[clusters.size()][periods.length],
                new int[clusters.size()],
                new int[clusters.size()]);
        var row = 0;
        for (var cluster : clusters.values()) {
            panel.fill(row++, cluster);
        }
        return panel;
    }

    private void fill(int row, List<Measurement> cluster) {
        starts[row] = NEVER;
        strata[row] = cluster.get(0).stratum();
        for (var place = 0; place < periods.length; place++) {
            var cell = cell(cluster, periods[place]);
            means[row][place] = Measurements.mean(cell, Measurement::outcome);
            starts[row] = cell.get(0).treated() ? Math.min(starts[row], place) : starts[row];
        }
    }

    private static List<Measurement> cell(List<Measurement> cluster, int period) {
        var number = cluster.get(0).cluster();
        var cell = cluster.stream().filter(each -> each.period() == period).toList();
        if (cell.isEmpty()) {
            throw new IllegalArgumentException("cluster %d was not measured in period %d".formatted(number, period));
        }
        if (cell.stream().map(Measurement::treated).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "cluster %d is only partly treated in period %d: this design treats whole clusters"
                            .formatted(number, period));
        }
        return cell;
    }

    int clusters() {
        return means.length;
    }

    /** Place of the first period in which any cluster was under the pilot. */
    int start() {
        return IntStream.of(starts).min().orElseThrow();
    }

    boolean[] everTreated() {
        var treated = new boolean[starts.length];
        for (var cluster = 0; cluster < starts.length; cluster++) {
            treated[cluster] = starts[cluster] != NEVER;
        }
        return treated;
    }

    /** Mean of a cluster over periods {@code from} up to but not including {@code to}. */
    double mean(int cluster, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(place -> means[cluster][place])
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no period was measured before the pilot began"));
    }

    /** For each cluster, its mean since the start less its mean before. */
    double[] changes() {
        return IntStream.range(0, clusters())
                .mapToDouble(cluster -> mean(cluster, start(), periods.length) - mean(cluster, 0, start()))
                .toArray();
    }
}
