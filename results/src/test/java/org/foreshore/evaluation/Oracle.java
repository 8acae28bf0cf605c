package org.foreshore.evaluation;

import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;

/**
 * Small tables that R can make as well, so that both programs can be asked the same. The R program, with its packages
 * and versions, is {@code oracles.R} among the test resources; every expected figure of six digits or more comes from it.
 */
final class Oracle {

    static final Offset<Double> CLOSE = within(1e-6);

    private Oracle() {}

    static double noise(int k) {
        return ((long) k * k * 31 + k * 17L + 7) % 101 / 100.0 - 0.5;
    }

    static Measurement line(int unit, int cluster, int period, boolean treated, double outcome) {
        return new Measurement(unit, cluster, period, treated, outcome, Double.NaN, 0, Double.NaN, 1);
    }

    /** Ten clusters of four to six residents, four of them treated. */
    static Measurements trial() {
        var lines = new ArrayList<Measurement>();
        for (var cluster = 0; cluster < 10; cluster++) {
            for (var i = 0; i < 4 + cluster % 3; i++) {
                var unit = lines.size();
                var treated = cluster == 1 || cluster == 3 || cluster == 6 || cluster == 8;
                var baseline = noise(2000 + unit) + 0.5 * noise(1000 + cluster);
                var outcome = noise(unit) + 0.8 * noise(1000 + cluster) + (treated ? 0.4 : 0) + 0.3 * baseline;
                lines.add(new Measurement(unit, cluster, 0, treated, outcome, baseline, 0, Double.NaN, 1));
            }
        }
        return new Measurements(lines);
    }

    /** The same in two strata, the first and the last five clusters. */
    static Measurements stratified() {
        return new Measurements(trial().all().stream()
                .map(each -> new Measurement(
                        each.unit(),
                        each.cluster(),
                        0,
                        each.treated(),
                        each.outcome(),
                        each.baseline(),
                        each.cluster() / 5,
                        Double.NaN,
                        1))
                .toList());
    }

    /** Ten clusters in seven months, four of them treated from month 4. */
    static Measurements twoPeriods() {
        return panel(new int[] {4, 4, 4, 4, 9, 9, 9, 9, 9, 9}, false);
    }

    /** Three start in month 2, three in month 4, four never; the effect grows. */
    static Measurements staggered() {
        return panel(new int[] {2, 2, 2, 4, 4, 4, 9, 9, 9, 9}, true);
    }

    private static Measurements panel(int[] starts, boolean growing) {
        var lines = new ArrayList<Measurement>();
        for (var cluster = 0; cluster < starts.length; cluster++) {
            for (var month = 0; month < 7; month++) {
                var treated = month >= starts[cluster];
                var effect = growing ? 0.3 + 0.1 * (month - starts[cluster]) : 0.5;
                var level = noise(100 + cluster) + 0.1 * month + 0.6 * noise(500 + 7 * cluster + month);
                lines.add(line(cluster, cluster, month, treated, level + (treated ? effect : 0)));
            }
        }
        return new Measurements(lines);
    }

    /** One pilot cluster that is nearly a mixture of three of five others; twelve months, the pilot from month 8. */
    static Measurements synthetic() {
        var lines = new ArrayList<Measurement>();
        for (var month = 0; month < 12; month++) {
            var others = donors(month);
            var pilot = 0.5 * others[1] + 0.3 * others[3] + 0.2 * others[4] + 0.1 * noise(60 + month);
            lines.add(line(0, 0, month, month >= 8, pilot + (month >= 8 ? 0.7 : 0)));
            for (var cluster = 1; cluster < others.length; cluster++) {
                lines.add(line(cluster, cluster, month, false, others[cluster]));
            }
        }
        return new Measurements(lines);
    }

    private static double[] donors(int month) {
        return IntStream.range(0, 6)
                .mapToDouble(cluster -> noise(300 + cluster)
                        + noise(700 + month) * (1 + noise(900 + cluster))
                        + 0.3 * noise(40 + 13 * cluster + month * month))
                .toArray();
    }

    /** Eight clusters in five months, two crossing over at each step. */
    static Measurements wedge() {
        var lines = new ArrayList<Measurement>();
        for (var cluster = 0; cluster < 8; cluster++) {
            for (var month = 0; month < 5; month++) {
                var treated = month > cluster / 2;
                var outcome = 1.5 * noise(200 + cluster)
                        + 0.1 * month
                        + (treated ? 0.5 : 0)
                        + noise(400 + 5 * cluster + month);
                lines.add(line(cluster, cluster, month, treated, outcome));
            }
        }
        return new Measurements(lines);
    }

    /** Eighty units, eligible from score 0; alone or in pairs. */
    static Measurements eligible(boolean pairs) {
        var lines = new ArrayList<Measurement>();
        for (var i = 0; i < 80; i++) {
            var score = 2 * noise(i * 3 + 1) + i / 1000.0;
            var outcome = (score >= 0 ? 0.8 : 0)
                    + 0.5 * score
                    - 0.3 * score * score
                    + 0.4 * noise(800 + i)
                    + 0.2 * noise(90 + i / 2);
            lines.add(new Measurement(i, pairs ? i / 2 : i, 0, score >= 0, outcome, Double.NaN, 0, score, 1));
        }
        return new Measurements(lines);
    }

    /** Sixty units in clusters of three who took part the more, the higher their baseline. */
    static Measurements volunteers() {
        var lines = new ArrayList<Measurement>();
        for (var i = 0; i < 60; i++) {
            var baseline = noise(i);
            var score = noise(2 * i + 77);
            var treated = noise(1300 + i) + 0.5 * baseline > 0;
            var outcome = baseline + 0.5 * score + (treated ? 0.4 : 0) + noise(1700 + i);
            lines.add(new Measurement(i, i / 3, 0, treated, outcome, baseline, 0, score, 1));
        }
        return new Measurements(lines);
    }

    /** Nine clusters of eight, three each with none, a quarter and three quarters treated. */
    static Measurements saturated() {
        var lines = new ArrayList<Measurement>();
        for (var i = 0; i < 72; i++) {
            var cluster = i / 8;
            var share = SHARES.get(cluster);
            var treated = i % 8 < 8 * share;
            var outcome = (treated ? 0.5 : 0.2 * share) + 0.4 * noise(3000 + cluster) + noise(3100 + i);
            lines.add(line(i, cluster, 0, treated, outcome));
        }
        return new Measurements(lines);
    }

    static final List<Double> SHARES = List.of(0.0, 0.0, 0.0, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75);
}
