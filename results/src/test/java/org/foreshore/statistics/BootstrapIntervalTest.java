package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BootstrapIntervalTest {

    private static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

    @Test
    void equalsPublishedSoftwareForStudentsSleepData() {
        // scipy 1.17 stats.bootstrap(d, mean, n_resamples=200000): BCa 1.06 to 2.66, percentile 0.95 to 2.38
        var corrected = BootstrapInterval.ofMean(SLEEP, 0.95, 100_000, 1);
        var plain = BootstrapInterval.percentileOfMean(SLEEP, 0.95, 100_000, 1);

        assertThat(corrected.low()).isEqualTo(1.06, within(0.02));
        assertThat(corrected.high()).isEqualTo(2.66, within(0.03));
        assertThat(plain.low()).isEqualTo(0.95, within(0.02));
        assertThat(plain.high()).isEqualTo(2.38, within(0.02));
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherSeedOthers() {
        var first = BootstrapInterval.ofMean(SLEEP, 0.95, 1_000, 42);

        assertThat(BootstrapInterval.ofMean(SLEEP, 0.95, 1_000, 42)).isEqualTo(first);
        assertThat(BootstrapInterval.ofMean(SLEEP, 0.95, 1_000, 43)).isNotEqualTo(first);
    }

    @Test
    void resamplesOfTwoValuesHaveTheirExactDistribution() {
        // means 0, 1/2 and 1 with chances 1/4, 1/2 and 1/4
        var values = new double[] {0, 1};

        assertThat(BootstrapInterval.percentileOfMean(values, 0.4, 10_000, 5)).isEqualTo(new Interval(0.5, 0.5));
        assertThat(BootstrapInterval.percentileOfMean(values, 0.6, 10_000, 5)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void equalValuesLeaveNoDoubt() {
        assertThat(BootstrapInterval.ofMean(new double[] {2, 2, 2}, 0.95, 100, 1))
                .isEqualTo(new Interval(2, 2));
    }

    @Test
    void oneValueIsTooFew() {
        assertThat(BootstrapInterval.ofMean(new double[] {2}, 0.95, 100, 1)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void aBootstrappedDifferenceSaysHowItWasMade() {
        var difference = PairedDifference.bootstrapped(new double[SLEEP.length], SLEEP, 0.95, 9);

        assertThat(difference.method()).isEqualTo(Method.BOOTSTRAP);
        assertThat(difference.estimate()).isEqualTo(1.58, within(1e-12));
        assertThat(difference.verdict(Direction.HIGHER)).isEqualTo(Verdict.BETTER);
    }
}
