package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.foreshore.statistics.FiellerSet.Shape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedRatioTest {

    private static final double[] COST = {104, 96, 121, 88, 101, 97};
    private static final double[] USERS = {10.5, 9, 12.5, 8, 9.5, 10.5};

    /** Python: variances and t = 2.5705818 (5 degrees of freedom) put into the formula of 1954, with g and m, not ours. */
    @Test
    void equalsFiellersFormula() {
        var ratio = PairedRatio.of(COST, USERS, 0.95, 1);

        assertThat(ratio.estimate()).isEqualTo(607.0 / 60, within(1e-12));
        assertThat(ratio.fieller().shape()).isEqualTo(Shape.BOUNDED);
        assertThat(ratio.low()).isEqualTo(9.500500682, within(1e-7));
        assertThat(ratio.high()).isEqualTo(10.917899416, within(1e-7));
        assertThat(ratio.numerator()).isEqualTo(607.0 / 6, within(1e-12));
        assertThat(ratio.denominator().estimate()).isEqualTo(10, within(1e-12));
        assertThat(ratio.pairs()).isEqualTo(6);
    }

    /** A ratio lies in the set exactly if a paired t-test does not tell numerator from ratio times denominator. */
    @Test
    void theSetHoldsTheRatiosThatATestDoesNotReject() {
        var shapes = new int[Shape.values().length];
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var shift = seed % 2 * 0.5;
            var below = random.doubles(8, -1, 1 + seed % 3).toArray();
            var above = Arrays.stream(below)
                    .map(each -> 0.7 * each + random.nextDouble() - shift)
                    .toArray();
            var set = PairedRatio.of(above, below, 0.95, 1).fieller();
            shapes[set.shape().ordinal()]++;
            for (var ratio = -20.0; ratio < 20; ratio += 0.037) {
                assertThat(set.contains(ratio))
                        .as("seed %d, %f", seed, ratio)
                        .isEqualTo(!rejected(above, below, ratio));
            }
        }
        assertThat(shapes[Shape.BOUNDED.ordinal()]).isGreaterThan(20);
        assertThat(shapes[Shape.OUTSIDE.ordinal()]).isGreaterThan(20);
        assertThat(shapes[Shape.EVERYTHING.ordinal()]).isGreaterThan(20);
    }

    private static boolean rejected(double[] above, double[] below, double ratio) {
        var scaled = Arrays.stream(below).map(each -> ratio * each).toArray();
        return !PairedDifference.of(scaled, above, 0.95).interval().contains(0);
    }

    @Test
    void overACertainDenominatorItIsTheIntervalOfTheNumeratorDivided() {
        var ratio = PairedRatio.of(COST, new double[] {4, 4, 4, 4, 4, 4}, 0.95, 1);
        var cost = PairedDifference.of(new double[6], COST, 0.95);

        assertThat(ratio.low()).isEqualTo(cost.low() / 4, within(1e-10));
        assertThat(ratio.high()).isEqualTo(cost.high() / 4, within(1e-10));
    }

    @Test
    void aPriceThatIsTheSameInEveryPairIsCertain() {
        var ratio = PairedRatio.of(new double[] {300, 330, 360}, new double[] {10, 11, 12}, 0.95, 1);

        assertThat(ratio.estimate()).isEqualTo(30, within(1e-9));
        assertThat(ratio.bootstrap().low()).isEqualTo(30, within(1e-9));
        assertThat(ratio.bootstrap().high()).isEqualTo(30, within(1e-9));
    }

    /** 2 + 3 over 1 + 9 is 0.5; the mean of 2 and 1/3 would be 1.17. */
    @Test
    void isARatioOfMeansNotAMeanOfRatios() {
        var ratio = PairedRatio.of(new double[] {2, 3, 2.1, 2.9}, new double[] {1, 9, 5.2, 4.8}, 0.6, 1);

        assertThat(ratio.estimate()).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void whereTheEffectMayBeZeroThereIsNoPrice() {
        var ratio = PairedRatio.of(COST, new double[] {-1, 1, 2, -2, 0.5, -0.3}, 0.95, 1);

        assertThat(ratio.fieller().shape()).isEqualTo(Shape.OUTSIDE);
        assertThat(ratio.estimate()).isNaN();
        assertThat(ratio.low()).isNaN();
        assertThat(ratio.bootstrap()).isEqualTo(Interval.UNDEFINED);
        assertThat(PairedRatio.of(new double[3], new double[3], 0.95, 1)
                        .fieller()
                        .shape())
                .isEqualTo(Shape.EVERYTHING);
        assertThat(PairedRatio.of(new double[] {5}, new double[] {1}, 0.95, 1)
                        .fieller()
                        .shape())
                .isEqualTo(Shape.UNDEFINED);
        assertThat(PairedRatio.of(new double[0], new double[0], 0.95, 1).estimate())
                .isNaN();
    }

    @Test
    void leavesOutPairsOfWhichAnythingIsUndefined() {
        var above = IntStream.range(0, 8).mapToDouble(i -> i < 6 ? COST[i] : 5).toArray();
        var below = IntStream.range(0, 8)
                .mapToDouble(i -> i < 6 ? USERS[i] : Double.NaN)
                .toArray();

        assertThat(PairedRatio.of(above, below, 0.95, 1)).isEqualTo(PairedRatio.of(COST, USERS, 0.95, 1));
    }

    @Test
    void theBootstrapAgreesWithFiellerWhereTheDenominatorIsSure() {
        var random = new Random(4);
        var below = IntStream.range(0, 200)
                .mapToDouble(i -> 10 + random.nextGaussian())
                .toArray();
        var above = Arrays.stream(below)
                .map(each -> 30 * each + 20 * random.nextGaussian())
                .toArray();
        var ratio = PairedRatio.of(above, below, 0.95, 7);
        var width = ratio.high() - ratio.low();

        assertThat(ratio.bootstrap().low()).isEqualTo(ratio.low(), within(width / 10));
        assertThat(ratio.bootstrap().high()).isEqualTo(ratio.high(), within(width / 10));
    }

    /** In 1,000 experiments 95 % must hold the truth, within 1.4 points (two deviations), sure denominator or not. */
    @Tag("statistical")
    @ParameterizedTest
    @CsvSource({"4, 1", "1, 1", "0.2, 1", "0.2, 0.1"})
    void coversTheTruthHoweverWeakTheDenominator(double below, double above) {
        var covered = IntStream.range(0, 1_000)
                .filter(seed -> holds(seed, above, below))
                .count();
        assertThat(covered / 1_000.0).isBetween(0.936, 0.964);
    }

    private static boolean holds(int seed, double aboveMean, double belowMean) {
        var random = new Random(seed);
        var above = new double[16];
        var below = new double[16];
        for (var i = 0; i < above.length; i++) {
            var shared = random.nextGaussian();
            below[i] = belowMean + 0.6 * shared + 0.8 * random.nextGaussian();
            above[i] = aboveMean + shared;
        }
        return FiellerSet.of(above, below, 0.95).contains(aboveMean / belowMean);
    }
}
