package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

    /** Hours of sleep gained with two drugs: Student, The probable error of a mean, Biometrika 6 (1908). */
    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void equalsThePublishedResultForStudentsSleepData() {
        // R: t.test(extra ~ group, data = sleep, paired = TRUE)
        var difference = PairedDifference.of(FIRST_DRUG, SECOND_DRUG, 0.95);

        assertThat(difference.estimate()).isEqualTo(1.58, within(1e-12));
        assertThat(difference.low()).isEqualTo(0.7001142, within(5e-8));
        assertThat(difference.high()).isEqualTo(2.4598858, within(5e-8));
        assertThat(difference.pairs()).isEqualTo(10);
        assertThat(difference.verdict(Direction.HIGHER)).isEqualTo(Verdict.BETTER);
        assertThat(difference.verdict(Direction.LOWER)).isEqualTo(Verdict.WORSE);
        assertThat(difference.verdict(Direction.NEITHER)).isEqualTo(Verdict.NEUTRAL);
    }

    @Test
    void countsTiesHalfWhenAskedInHowManyPairsTheArmIsBetter() {
        var difference = PairedDifference.of(FIRST_DRUG, SECOND_DRUG, 0.95);

        assertThat(difference.probabilityBetter(Direction.HIGHER)).isEqualTo(0.95, within(1e-12));
        assertThat(difference.probabilityBetter(Direction.LOWER)).isEqualTo(0.05, within(1e-12));
        assertThat(difference.probabilityBetter(Direction.NEITHER)).isNaN();
    }

    @Test
    void identicalArmsDifferByExactlyNothing() {
        var random = new SplittableRandom(1);
        for (var pairs = 1; pairs < 100; pairs++) {
            var values = random.doubles(pairs).toArray();

            var difference = PairedDifference.of(values, values.clone(), 0.95);

            assertThat(difference.identical()).isTrue();
            assertThat(difference.interval()).isEqualTo(new Interval(0, 0));
            assertThat(difference.verdict(Direction.HIGHER)).isEqualTo(Verdict.INDISTINGUISHABLE);
            assertThat(difference.findMorePairsToSettle()).isEmpty();
        }
    }

    @Test
    void leavesOutPairsOfWhichOneIsUndefinedAndCountsThem() {
        var difference =
                PairedDifference.of(new double[] {1, Double.NaN, 3, 4}, new double[] {2, 2, Double.NaN, 6}, 0.95);

        assertThat(difference.estimate()).isEqualTo(1.5);
        assertThat(difference.pairs()).isEqualTo(2);
        assertThat(difference.dropped()).isEqualTo(2);
    }

    @Test
    void onePairGivesAnEstimateButNoVerdict() {
        var difference = PairedDifference.of(new double[] {1}, new double[] {2}, 0.95);

        assertThat(difference.estimate()).isEqualTo(1);
        assertThat(difference.interval()).isEqualTo(Interval.UNDEFINED);
        assertThat(difference.verdict(Direction.HIGHER)).isEqualTo(Verdict.INDISTINGUISHABLE);
        assertThat(difference.identical()).isFalse();
    }

    @Test
    void noPairAtAllIsUndefined() {
        var difference = PairedDifference.of(new double[0], new double[0], 0.95);

        assertThat(difference.estimate()).isNaN();
        assertThat(difference.interval()).isEqualTo(Interval.UNDEFINED);
        assertThat(difference.shareHigher()).isNaN();
        assertThat(difference.identical()).isFalse();
    }

    @Test
    void aConstantShiftIsCertain() {
        var difference = PairedDifference.of(new double[] {1, 2, 3}, new double[] {3, 4, 5}, 0.95);

        assertThat(difference.interval()).isEqualTo(new Interval(2, 2));
        assertThat(difference.varianceSaved()).isEqualTo(1, within(1e-12));
        assertThat(difference.findMorePairsToSettle()).hasValue(0);
    }

    @Test
    void independentArmsSaveNoVarianceAndSharedLuckSavesMostOfIt() {
        var random = new SplittableRandom(3);
        var luck = random.doubles(20_000).toArray();
        var otherLuck = random.doubles(20_000).toArray();
        var arm = random.doubles(20_000).map(noise -> 0.1 * noise).toArray();
        for (var i = 0; i < arm.length; i++) {
            arm[i] += luck[i];
        }

        assertThat(PairedDifference.of(otherLuck, arm, 0.95).varianceSaved()).isEqualTo(0, within(0.03));
        // var(noise) / (var(luck) + var(luck) + var(noise)) = 0.01 / 2.01
        assertThat(PairedDifference.of(luck, arm, 0.95).varianceSaved()).isEqualTo(1 - 0.01 / 2.01, within(0.001));
    }

    @Test
    void theNumberOfFurtherPairsIsTheLeastThatSettlesTheSign() {
        // mean 1, deviation 3: settled once t(n - 1) * 3 / sqrt(n) < 1, first at n = 38 (t = 2.0262, product 0.986)
        var baseline = new double[10];
        var shape = new double[] {-1, -1, -1, -1, -1, 1, 1, 1, 1, 1};
        var arm = new double[10];
        for (var i = 0; i < arm.length; i++) {
            arm[i] = 1 + shape[i] * 3 / Math.sqrt(10 / 9.0);
        }

        var difference = PairedDifference.of(baseline, arm, 0.95);

        assertThat(difference.verdict(Direction.HIGHER)).isEqualTo(Verdict.INDISTINGUISHABLE);
        assertThat(difference.findMorePairsToSettle()).hasValue(28);
    }

    @Test
    void armsOfUnequalLengthCannotBePaired() {
        assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3], 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("3");
    }

    @Test
    void aLevelOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> PairedDifference.of(FIRST_DRUG, SECOND_DRUG, 95))
                .hasMessageContaining("95");
    }
}
