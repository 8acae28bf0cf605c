package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final double[] VALUES = {2.1, 3.5, -1, 8, 4.4, 0.3, 10};

    @Test
    void meanAndDeviationEqualPublishedSoftware() {
        // numpy 2: x.mean(), x.std(ddof=1)
        assertThat(Sample.mean(VALUES)).isEqualTo(3.9, within(1e-14));
        assertThat(Sample.standardDeviation(VALUES)).isEqualTo(3.971565602295061, within(1e-14));
    }

    @Test
    void quantilesAreOfTypeSeven() {
        // numpy.quantile(x, p), method "linear", which is type 7 of Hyndman and Fan
        var sorted = VALUES.clone();
        Arrays.sort(sorted);
        var probabilities = new double[] {0.05, 0.1, 0.25, 0.5, 0.9, 0.95};
        var expected = new double[] {-0.61, -0.22, 1.2, 3.5, 8.8, 9.4};
        for (var i = 0; i < expected.length; i++) {
            assertThat(Sample.quantile(sorted, probabilities[i])).isEqualTo(expected[i], within(1e-12));
        }
        assertThat(Sample.quantile(sorted, 0)).isEqualTo(-1);
        assertThat(Sample.quantile(sorted, 1)).isEqualTo(10);
    }

    @Test
    void theMeanOfEqualValuesIsThatValueToTheLastBit() {
        var random = new SplittableRandom(7);
        for (var length = 1; length < 200; length++) {
            var values = new double[length];
            Arrays.fill(values, random.nextDouble());
            assertThat(Sample.mean(values)).isEqualTo(values[0]);
        }
    }

    @Test
    void nothingHasNoMeanAndOneValueNoDeviation() {
        assertThat(Sample.mean(new double[0])).isNaN();
        assertThat(Sample.quantile(new double[0], 0.5)).isNaN();
        assertThat(Sample.standardDeviation(new double[] {3})).isNaN();
    }

    @Test
    void undefinedValuesAreLeftOut() {
        assertThat(Sample.defined(new double[] {1, Double.NaN, 3})).containsExactly(1, 3);
    }

    @Test
    void aProbabilityOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> Sample.quantile(VALUES, 1.5)).hasMessageContaining("1.5");
    }
}
