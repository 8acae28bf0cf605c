package org.foreshore.evaluation;

import java.util.stream.IntStream;

/** What one reads when only the pilot was measured. */
public final class PrePost {

    private PrePost() {}

    /** Mean change of the treated clusters, by a paired t-test over clusters. */
    public static Estimate of(Measurements measurements) {
        var panel = ClusterPanel.of(measurements);
        var changes = panel.changes();
        var treated = panel.everTreated();
        var mine = IntStream.range(0, changes.length)
                .filter(cluster -> treated[cluster])
                .mapToDouble(cluster -> changes[cluster])
                .toArray();
        return Spread.ofMean(Estimator.PRE_POST, mine);
    }

    /** Level after the start against the straight line through all months, as if months were independent. */
    public static Estimate withTrend(Measurements measurements) {
        var panel = ClusterPanel.of(measurements);
        var treated = panel.everTreated();
        var mean = new double[panel.periods().length];
        var after = new boolean[mean.length];
        var time = new double[mean.length];
        for (var place = 0; place < mean.length; place++) {
            var here = place;
            mean[place] = IntStream.range(0, panel.clusters())
                    .filter(cluster -> treated[cluster])
                    .mapToDouble(cluster -> panel.means()[cluster][here])
                    .average()
                    .orElseThrow();
            after[place] = place >= panel.start();
            time[place] = panel.periods()[place];
        }
        var fit = LeastSquares.of(
                new Regression(mean, Columns.of(after, new int[mean.length], time), new int[mean.length]));
        return Estimate.student(Estimator.PRE_POST_TREND, fit.effect(), fit.classicalError(), fit.degrees());
    }
}
