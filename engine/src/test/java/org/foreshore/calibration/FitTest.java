package org.foreshore.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.foreshore.calibration.FreeParameter.Scale;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.junit.jupiter.api.Test;

/** Against posteriors that are known. */
class FitTest {

    private static final FreeParameter X = new FreeParameter("x", -10, 10, Scale.LINEAR, true);
    private static final FreeParameter Y = new FreeParameter("y", -10, 10, Scale.LINEAR, true);

    @Test
    void drawsThePosteriorOfALinearModelWithNormalErrors() {
        // one number each: the posterior is normal about what was observed, with the two errors added
        var targets = List.of(target("x", 0, 2, 0.6, 0.8), target("y", 1, -3, 0.3, 0.4));

        var fit = Fit.of((values, luck) -> values.clone(), List.of(X, Y), targets, 4_000, 2);

        var x = statistics(fit, "x");
        var y = statistics(fit, "y");
        assertThat(x.getMean()).isEqualTo(2, within(0.15));
        assertThat(x.getStandardDeviation()).isEqualTo(1, within(0.1));
        assertThat(y.getMean()).isEqualTo(-3, within(0.08));
        assertThat(y.getStandardDeviation()).isEqualTo(0.5, within(0.06));
        assertThat(fit.members()).hasSizeGreaterThan(200);
    }

    @Test
    void countsLuckAsAnError() {
        var targets = List.of(target("x", 0, 0, 0.3, 0.4));
        Simulator lucky = (values, luck) -> new double[] {values[0] + noise(luck)};

        var fit = Fit.of(lucky, List.of(X), targets, 6_000, 2);

        assertThat(fit.luck()[0]).isEqualTo(1, within(0.4));
        // what is observed, what is discrepant, luck as it is allowed for, and luck of the run that was accepted
        double expected = Math.sqrt(0.25 + fit.luck()[0] * fit.luck()[0] + 1);
        assertThat(statistics(fit, "x").getStandardDeviation()).isEqualTo(expected, within(0.2));
    }

    /** About normal, of deviation 1. */
    private static double noise(int luck) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += Draws.real(Draws.of(1, luck).monthKey(i), Stream.HAZARD, 0);
        }
        return sum - 6;
    }

    @Test
    void cutsAwayWhatCannotHaveBeenBeforeItSpendsRuns() {
        var targets = List.of(target("x", 0, 2, 0.06, 0.08), target("y", 1, -3, 0.06, 0.08));

        var fit = Fit.of((values, luck) -> values.clone(), List.of(X, Y), targets, 400, 2);

        assertThat(fit.volume()).isLessThan(0.02);
        assertThat(fit.waves()).extracting(Wave::name).containsExactly("wave 1", "wave 2", "wave 3", "rejection");
        assertThat(fit.waves().get(0).plausible()).isLessThan(3);
        assertThat(fit.waves().get(3).plausible()).isGreaterThan(190);
    }

    @Test
    void yearsOfOneSeriesAreNotManyWitnesses() {
        // nine years that all say the same count as three
        var nine = java.util.stream.IntStream.range(0, 9)
                .mapToObj(year -> new Target("x", year, 0, 2, 0.6, 0.8))
                .toList();

        var fit = Fit.of((values, luck) -> values.clone(), List.of(X), nine, 4_000, 2);

        assertThat(statistics(fit, "x").getStandardDeviation()).isEqualTo(1 / Math.sqrt(3), within(0.05));
    }

    private static Target target(String name, int output, double observed, double error, double discrepancy) {
        return new Target(name, 2016, output, observed, error, discrepancy);
    }

    private static DescriptiveStatistics statistics(Fit fit, String path) {
        return new DescriptiveStatistics(fit.members().stream()
                .mapToDouble(member -> member.values().get(path))
                .toArray());
    }
}
