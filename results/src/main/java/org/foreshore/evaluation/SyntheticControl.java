package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.statistics.Sample;

/**
 * The pilot (the mean of its clusters) against the mixture of other clusters that moved like it before. Judged by
 * placebos: each other cluster is taken for the pilot in turn, the pilot joining the others, and the p-value is the rank
 * of the pilot's ratio of misfit after the start to misfit before. With D others it is never below 1/(D + 1).
 *
 * <p>Source: A. Abadie, A. Diamond and J. Hainmueller, Synthetic control methods for comparative case studies, JASA 105
 * (2010), all periods before the start being predictors of equal weight; S. Firpo and V. Possebom, Journal of Causal
 * Inference 6 (2018), for taking a supposed effect out before ranking.
 */
public final class SyntheticControl {

    /** Misfits before the start below this part of the usual one are luck, or too few months, and count as this. */
    private static final double LUCKY = 1e-3;

    private final int start;
    private final double leastMisfit;
    private final List<Placebo> placebos = new ArrayList<>();

    /**
     * One cluster taken for the pilot; the first is the pilot itself.
     *
     * @param weights of the other clusters
     * @param gap the cluster less its control, period by period
     * @param loading by how much the pilot's effect moves the gap
     */
    private record Placebo(double[] weights, double[] gap, double loading) {}

    private SyntheticControl(ClusterPanel panel) {
        start = panel.start();
        var paths = paths(panel);
        if (paths.length < 3 || start == 0) {
            throw new IllegalArgumentException(
                    "a synthetic control needs two clusters without the pilot and a period before it");
        }
        for (var which = 0; which < paths.length; which++) {
            placebos.add(placebo(paths, which));
        }
        leastMisfit = Math.max(
                Double.MIN_NORMAL,
                LUCKY
                        * placebos.stream()
                                .mapToDouble(placebo -> meanSquare(before(placebo.gap())))
                                .average()
                                .orElseThrow());
    }

    public static SyntheticControl of(Measurements measurements) {
        return new SyntheticControl(ClusterPanel.of(measurements));
    }

    /** The pilot, then all clusters without it. */
    private static double[][] paths(ClusterPanel panel) {
        var ever = panel.everTreated();
        var paths = new ArrayList<double[]>();
        paths.add(IntStream.range(0, panel.periods().length)
                .mapToDouble(place -> IntStream.range(0, panel.clusters())
                        .filter(cluster -> ever[cluster])
                        .mapToDouble(cluster -> panel.means()[cluster][place])
                        .average()
                        .orElseThrow())
                .toArray());
        for (var cluster = 0; cluster < panel.clusters(); cluster++) {
            if (!ever[cluster]) {
                paths.add(panel.means()[cluster]);
            }
        }
        return paths.toArray(double[][]::new);
    }

    private Placebo placebo(double[][] paths, int which) {
        var others = IntStream.range(0, paths.length)
                .filter(other -> other != which)
                .mapToObj(other -> paths[other])
                .toArray(double[][]::new);
        var points = new double[others.length][];
        for (var other = 0; other < others.length; other++) {
            points[other] = before(others[other]);
        }
        var weights = SimplexWeights.nearest(points, before(paths[which]));
        var gap = paths[which].clone();
        for (var other = 0; other < others.length; other++) {
            for (var place = 0; place < gap.length; place++) {
                gap[place] -= weights[other] * others[other][place];
            }
        }
        return new Placebo(weights, gap, which == 0 ? 1 : -weights[0]);
    }

    private double[] before(double[] path) {
        return IntStream.range(0, start).mapToDouble(place -> path[place]).toArray();
    }

    /** Weight of each cluster without the pilot, in the order of their numbers. */
    public double[] weights() {
        return placebos.get(0).weights().clone();
    }

    /** Pilot less its control, period by period. */
    public double[] gap() {
        return placebos.get(0).gap().clone();
    }

    /** Mean gap since the start; its standard error is the spread of the placebos' mean gaps, the effect taken out. */
    public Estimate effect() {
        var effect = Sample.mean(after(placebos.get(0), 0));
        var others = placebos.stream()
                .skip(1)
                .mapToDouble(placebo -> Sample.mean(after(placebo, effect)))
                .toArray();
        return new Estimate(
                Estimator.SYNTHETIC_CONTROL,
                effect,
                new InvertedUncertainty(Sample.standardDeviation(others), this::pValue));
    }

    private double[] after(Placebo placebo, double supposed) {
        return IntStream.range(start, placebo.gap().length)
                .mapToDouble(place -> placebo.gap()[place] - supposed * placebo.loading())
                .toArray();
    }

    private double pValue(double supposed) {
        var seen = misfitRatio(placebos.get(0), supposed);
        var asLarge = placebos.stream()
                .skip(1)
                .filter(placebo -> misfitRatio(placebo, supposed) >= seen)
                .count();
        return (1.0 + asLarge) / placebos.size();
    }

    private double misfitRatio(Placebo placebo, double supposed) {
        return meanSquare(after(placebo, supposed)) / Math.max(leastMisfit, meanSquare(before(placebo.gap())));
    }

    private static double meanSquare(double[] values) {
        return LeastSquares.dot(values, values) / values.length;
    }
}
