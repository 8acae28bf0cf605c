package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up countries whose truth is known: an effect, the same for all, and much else that is not the effect. */
final class Luck {

    private static final double NONE = Double.NaN;

    /** Neighbouring seeds begin alike. */
    private static final long FAR_APART = 0x9E3779B97F4A7C15L;

    private final Random random;
    private final double effect;

    private Luck(long seed, double effect) {
        random = new Random(FAR_APART * seed);
        this.effect = effect;
    }

    static Luck of(long seed, double effect) {
        return new Luck(seed, effect);
    }

    private boolean[] drawn(int units, int treated) {
        var order = new ArrayList<>(IntStream.range(0, units).boxed().toList());
        Collections.shuffle(order, random);
        var drawn = new boolean[units];
        order.subList(0, treated).forEach(unit -> drawn[unit] = true);
        return drawn;
    }

    private double[] normals(int count, double deviation) {
        return IntStream.range(0, count)
                .mapToDouble(i -> deviation * random.nextGaussian())
                .toArray();
    }

    /** Residents drawn by lot; treated ones vary more. */
    Measurements residents() {
        var treated = drawn(100, 50);
        var lines = new ArrayList<Measurement>();
        for (var i = 0; i < treated.length; i++) {
            var baseline = random.nextGaussian();
            var noise = (treated[i] ? 1.5 : 1) * random.nextGaussian();
            lines.add(new Measurement(i, i, 0, treated[i], baseline + noise + given(treated[i]), baseline, 0, NONE, 1));
        }
        return new Measurements(lines);
    }

    private double given(boolean treated) {
        return treated ? effect : 0;
    }

    /** Drawn by lot among the even and among the odd numbers apart. */
    private boolean[] drawnWithinStrata(int units, int treated) {
        var even = drawn((units + 1) / 2, (treated + 1) / 2);
        var odd = drawn(units / 2, treated / 2);
        var drawn = new boolean[units];
        for (var unit = 0; unit < units; unit++) {
            drawn[unit] = unit % 2 == 0 ? even[unit / 2] : odd[unit / 2];
        }
        return drawn;
    }

    /** Clusters drawn by lot in two strata, of five to fifteen residents, with an intra-cluster correlation of 0.2. */
    Measurements clusters(int count, int chosen) {
        var treated = drawnWithinStrata(count, chosen);
        var lines = new ArrayList<Measurement>();
        for (var cluster = 0; cluster < count; cluster++) {
            var lasting = 0.4 * random.nextGaussian();
            var passing = 0.3 * random.nextGaussian();
            for (var i = 5 + random.nextInt(11); i > 0; i--) {
                var baseline = lasting + random.nextGaussian();
                var outcome = lasting + passing + random.nextGaussian() + given(treated[cluster]);
                lines.add(new Measurement(
                        lines.size(), cluster, 0, treated[cluster], outcome, baseline, cluster % 2, NONE, 1));
            }
        }
        return new Measurements(lines);
    }

    /**
     * Clusters in eight months, those drawn being treated from month 4: levels, a
     * service spreading everywhere just then, shocks to all, and slow noise of each.
     */
    Measurements months(int count, int chosen) {
        var treated = drawn(count, chosen);
        var starts = IntStream.range(0, count)
                .map(cluster -> treated[cluster] ? 4 : ClusterPanel.NEVER)
                .toArray();
        return panel(starts, 8, 0.7, 0);
    }

    /** The same, but those treated would have gained the gap each month without any pilot. */
    Measurements diverging(int count, int chosen, double gap) {
        var starts = IntStream.range(0, count)
                .map(cluster -> cluster < chosen ? 4 : ClusterPanel.NEVER)
                .toArray();
        return panel(starts, 8, 0.7, gap);
    }

    /** A third starts in month 3, a third in month 5, a third never. */
    Measurements staggered(int count) {
        var order = drawn(count, count / 3);
        var later = drawn(count, count / 2);
        var starts = IntStream.range(0, count)
                .map(cluster -> order[cluster] ? 3 : later[cluster] ? 5 : ClusterPanel.NEVER)
                .toArray();
        return panel(starts, 8, 0.5, 0);
    }

    /** Two clusters cross over at each of six steps, drawn by lot. */
    Measurements wedge() {
        var starts =
                new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> 1 + i / 2).toList());
        Collections.shuffle(starts, random);
        return panel(starts.stream().mapToInt(start -> start).toArray(), 7, 0, 0);
    }

    private Measurements panel(int[] starts, int months, double memory, double gap) {
        var shocks = normals(months, 0.3);
        var lines = new ArrayList<Measurement>();
        for (var cluster = 0; cluster < starts.length; cluster++) {
            var level = random.nextGaussian();
            var own = random.nextGaussian() / Math.sqrt(1 - memory * memory);
            for (var month = 0; month < months; month++) {
                var under = month >= starts[cluster];
                var spread = 3 / (1 + Math.exp(7 - 2 * month));
                var drift = starts[cluster] == ClusterPanel.NEVER ? 0 : gap * month;
                var outcome = level + spread + shocks[month] + own + drift + given(under);
                lines.add(Oracle.line(cluster, cluster, month, under, outcome));
                own = memory * own + random.nextGaussian();
            }
        }
        return new Measurements(lines);
    }

    /** Units eligible from score 0, where the outcome rises with the score. */
    Measurements eligible() {
        return new Measurements(IntStream.range(0, 200)
                .mapToObj(i -> {
                    var score = 2 * random.nextDouble() - 1;
                    var outcome = 0.8 * score + random.nextGaussian() + given(score >= 0);
                    return new Measurement(i, i, 0, score >= 0, outcome, NONE, 0, score, 1);
                })
                .toList());
    }

    /** Residents who took part the more, the higher their baseline, which also shows in the outcome. */
    Measurements volunteers() {
        return new Measurements(IntStream.range(0, 300)
                .mapToObj(i -> {
                    var baseline = random.nextGaussian();
                    var treated = random.nextDouble() < 1 / (1 + Math.exp(1 - 0.7 * baseline));
                    var outcome = baseline + random.nextGaussian() + given(treated);
                    return new Measurement(i, i, 0, treated, outcome, baseline, 0, NONE, 1);
                })
                .toList());
    }

    /** Residents who took part if, and only if, their baseline was above average. */
    Measurements sorted() {
        return new Measurements(IntStream.range(0, 60)
                .mapToObj(i -> {
                    var baseline = random.nextGaussian();
                    return new Measurement(i, i, 0, baseline > 0, baseline, baseline, 0, NONE, 1);
                })
                .toList());
    }

    /** Clusters of which a third have nobody, a third half and a third three quarters treated. */
    Measurements saturated(List<Double> shares) {
        var lines = new ArrayList<Measurement>();
        for (var cluster = 0; cluster < shares.size(); cluster++) {
            var level = 0.4 * random.nextGaussian();
            for (var i = 0; i < 8; i++) {
                var treated = i < 8 * shares.get(cluster);
                var outcome = level + random.nextGaussian() + given(treated);
                lines.add(Oracle.line(lines.size(), cluster, 0, treated, outcome));
            }
        }
        return new Measurements(lines);
    }
}
