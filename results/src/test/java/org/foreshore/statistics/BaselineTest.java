package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineTest {

    /** Internet users of Bangladesh, 2000 to 2023: World Development Indicators, IT.NET.USER.ZS (CC BY 4.0). */
    private static final double[] BANGLADESH = {
        0.0007104, 0.0012981, 0.0013992, 0.0016388, 0.0019904, 0.0024164, 0.01, 0.018, 0.025, 0.031, 0.037, 0.045, 0.05,
        0.0663, 0.119, 0.129, 0.181, 0.215, 0.256, 0.304, 0.36109, 0.38917, 0.41617, 0.44503
    };

    @Test
    void fitsTheBassCurveThatAnotherProgramFitsToBangladesh() {
        // Python: scipy.optimize.least_squares on the same series, years since 1999, ceiling at most 1
        var to2019 = Baseline.curve(GrowthCurve.BASS, years(2000, 2019), Arrays.copyOf(BANGLADESH, 20));
        var to2016 = Baseline.curve(GrowthCurve.BASS, years(2000, 2016), Arrays.copyOf(BANGLADESH, 17));

        assertThat(to2019.parameters()[0]).isEqualTo(0.0006, within(0.00005));
        assertThat(to2019.parameters()[1]).isEqualTo(0.3211, within(0.0005));
        assertThat(to2019.parameters()[2]).isEqualTo(0.569, within(0.001));
        assertThat(to2016.parameters()[0]).isEqualTo(0.0004, within(0.00005));
        assertThat(to2016.parameters()[1]).isEqualTo(0.302, within(0.0005));
        assertThat(to2016.parameters()[2]).isEqualTo(1, within(0.001));
    }

    @Test
    void missesWhatCameByWhatAnotherProgramMissesIt() {
        // Python as above: errors over 2020 to 2023 in points
        var baselines = Baseline.all(years(2000, 2019), Arrays.copyOf(BANGLADESH, 20));

        assertThat(baselines).extracting(Baseline::title).containsExactly("Bass", "Logistic", "Gompertz", "Drift");
        assertThat(baselines)
                .extracting(BaselineTest::errorFrom2020)
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.006 ? 0 : 1)
                .containsExactly(0.97, 0.73, 1.60, 1.33);
    }

    private static double errorFrom2020(Baseline baseline) {
        var forecasts =
                Arrays.stream(years(2020, 2023)).mapToObj(baseline::predict).toList();
        return 100 * Score.of(forecasts, Arrays.copyOfRange(BANGLADESH, 20, 24)).error();
    }

    @ParameterizedTest
    @EnumSource
    void findsTheCurveThatASeriesWasMadeOf(GrowthCurve curve) {
        var made = new double[] {curve == GrowthCurve.BASS ? -6 : 12, -1, 0.5};
        var years = years(2000, 2024);
        var shares = Arrays.stream(years)
                .mapToDouble(year -> curve.value(made, year - 1999))
                .toArray();

        var fitted = Baseline.curve(curve, years, shares);

        assertThat(fitted.parameters()[2]).isEqualTo(GrowthCurve.ceiling(made), within(1e-6));
        assertThat(fitted.forecast().applyAsDouble(2040)).isEqualTo(curve.value(made, 41), within(1e-6));
    }

    @Test
    void driftIsAWalkWhoseErrorGrowsWithTheRootOfTime() {
        var drift = Baseline.drift(years(2015, 2019), new double[] {0.1, 0.2, 0.22, 0.3, 0.35});

        assertThat(drift.forecast().applyAsDouble(2021)).isEqualTo(0.35 + 2 * 0.05, within(1e-12));
        assertThat(drift.forecast().applyAsDouble(2050)).isEqualTo(1);
        assertThat(drift.deviation().applyAsDouble(2023))
                .isEqualTo(2 * drift.deviation().applyAsDouble(2020), within(1e-12));
    }

    private static int[] years(int from, int to) {
        return IntStream.rangeClosed(from, to).toArray();
    }
}
