package org.foreshore.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeLadderTest {

    private static final double[] WEIGHTS = {0.1, 0.25, 0.25, 0.4};
    private static final double[] MEANS_USD = {190, 80, 140, 95};

    /** A lognormal with Gini G has log standard deviation √2 Φ⁻¹((1 + G) / 2); values by Python's statistics.NormalDist. */
    @ParameterizedTest
    @CsvSource({"0.25, 0.450624", "0.334, 0.610437", "0.5, 0.953873"})
    void onePartHasTheSpreadOfItsGini(double gini, double spread) {
        var ladder = IncomeLadder.of(new double[] {1}, new double[] {100}, gini);
        assertThat(ladder.spread()).isCloseTo(spread, offset(1e-5));
    }

    @Test
    void classesMeanTheNationalIncomeAndRise() {
        double[] means = IncomeLadder.of(WEIGHTS, MEANS_USD, 0.33).classMeansUsd();
        double national = 0.1 * 190 + 0.25 * 80 + 0.25 * 140 + 0.4 * 95;
        assertThat(Arrays.stream(means).average().orElseThrow()).isCloseTo(national, offset(1e-9));
        assertThat(means).isSorted().hasSize(Traits.INCOME_CLASSES);
    }

    @Test
    void theGiniOfTheMixtureIsTheNations() {
        double[] means = IncomeLadder.of(WEIGHTS, MEANS_USD, 0.33).classMeansUsd();
        double sum = Arrays.stream(means).sum();
        double below = 0;
        double area = 0;
        for (double mean : means) {
            area += (below + mean / 2) / sum / means.length;
            below += mean;
        }
        // The trapezoid over thirtieths leaves out the inequality within them.
        assertThat(1 - 2 * area).isBetween(0.325, 0.33);
    }

    @Test
    void thirtiethsOfThePartsSumToThirtiethsOfTheNation() {
        var ladder = IncomeLadder.of(WEIGHTS, MEANS_USD, 0.33);
        double[] nation = new double[Traits.INCOME_CLASSES];
        for (int part = 0; part < WEIGHTS.length; part++) {
            double[] shares = ladder.classShares(MEANS_USD[part]);
            assertThat(Arrays.stream(shares).sum()).isCloseTo(1, offset(1e-12));
            for (int k = 0; k < nation.length; k++) {
                nation[k] += WEIGHTS[part] * shares[k];
            }
        }
        for (double share : nation) {
            assertThat(share).isCloseTo(1.0 / Traits.INCOME_CLASSES, offset(1e-12));
        }
    }
}
