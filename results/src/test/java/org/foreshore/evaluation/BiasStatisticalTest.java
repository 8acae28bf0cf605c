package org.foreshore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.statistics.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far estimates are off on average, where theory says by how much. */
@Tag("statistical")
class BiasStatisticalTest {

    private static final int COUNTRIES = 400;

    @Test
    void differencesOfParallelTrendsHaveNoBias() {
        var estimates = estimates(0);

        assertThat(Sample.mean(estimates)).isCloseTo(0.5, within(2 * monteCarloError(estimates)));
    }

    /** Months 0 to 3 before and 4 to 7 after: their means are four months apart. */
    @Test
    void differencesOfDivergingTrendsAreOffByTheGapTimesTheMonthsBetween() {
        var estimates = estimates(0.3);

        assertThat(Sample.mean(estimates)).isCloseTo(0.5 + 4 * 0.3, within(2 * monteCarloError(estimates)));
    }

    /** The same luck with and without the gap: the bias is exactly the gap, not only on average. */
    @Test
    void theGapIsTheWholeBias() {
        var with = estimates(0.3);
        var without = estimates(0);

        assertThat(IntStream.range(0, COUNTRIES).mapToDouble(i -> with[i] - without[i]))
                .allSatisfy(each -> assertThat(each).isCloseTo(4 * 0.3, within(1e-9)));
    }

    private static double[] estimates(double gap) {
        return IntStream.range(0, COUNTRIES)
                .mapToDouble(
                        seed -> DifferenceInDifferences.of(Luck.of(seed, 0.5).diverging(16, 8, gap))
                                .value())
                .toArray();
    }

    private static double monteCarloError(double[] estimates) {
        return Sample.standardDeviation(estimates) / Math.sqrt(estimates.length);
    }

    /** A mixture of donors without noise is found again, weight by weight. */
    @Test
    void aSyntheticControlFindsKnownWeights() {
        var weights = new double[] {0.5, 0, 0.3, 0, 0.2};
        var donors = IntStream.range(0, 5)
                .mapToObj(donor -> IntStream.range(0, 12)
                        .mapToDouble(month -> Oracle.noise(31 * donor + month * month))
                        .toArray())
                .toArray(double[][]::new);
        var lines = IntStream.range(0, 12)
                .boxed()
                .flatMap(month -> Stream.concat(
                        Stream.of(Oracle.line(0, 0, month, month >= 8, mixture(weights, donors, month))),
                        IntStream.range(0, 5)
                                .mapToObj(donor ->
                                        Oracle.line(donor + 1, donor + 1, month, false, donors[donor][month]))))
                .toList();
        var control = SyntheticControl.of(new Measurements(lines));

        assertThat(control.weights()).containsExactly(weights, within(1e-9));
        assertThat(control.effect().value()).isCloseTo(0.7, within(1e-9));
    }

    private static double mixture(double[] weights, double[][] donors, int month) {
        var effect = month >= 8 ? 0.7 : 0;
        return effect
                + IntStream.range(0, weights.length)
                        .mapToDouble(donor -> weights[donor] * donors[donor][month])
                        .sum();
    }

    /** DeclareDesign's own example: 100 residents, half treated, an effect of 0.2 deviations, power 0.17. */
    @Test
    void aSmallTrialFindsASmallEffectSeventeenTimesInAHundred() {
        var found = IntStream.range(0, 4_000)
                .filter(seed -> NaiveDifference.of(hundred(seed)).pValue() <= 0.05)
                .count();

        assertThat(found / 4_000.0).isCloseTo(0.17, within(0.02));
    }

    private static Measurements hundred(long seed) {
        var random = new Random(seed);
        return new Measurements(IntStream.range(0, 100)
                .mapToObj(i -> Oracle.line(i, i, 0, i < 50, (i < 50 ? 0.2 : 0) + random.nextGaussian()))
                .toList());
    }
}
