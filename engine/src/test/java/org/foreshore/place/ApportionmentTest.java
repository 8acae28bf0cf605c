package org.foreshore.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    /** The textbook example of Hamilton's method: 43, 39 and 18 votes for 10 seats. */
    @Test
    void largestRemaindersGetTheSeatsLeftOver() {
        assertThat(Apportionment.of(new double[] {43, 39, 18}, 10)).containsExactly(4, 4, 2);
    }

    @Test
    void earlierPartsWinTies() {
        assertThat(Apportionment.of(new double[] {1, 1, 1, 1}, 6)).containsExactly(2, 2, 1, 1);
    }

    @Test
    void theTotalIsKeptForAnyWeights() {
        for (int seed = 1; seed <= 500; seed++) {
            double[] weights = new double[1 + seed % 37];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = StrictMath.abs(StrictMath.sin(seed * 31 + i * 17)) + 1e-9;
            }
            int total = seed * seed % 1_009;
            int[] parts = Apportionment.of(weights, total);
            assertThat(Arrays.stream(parts).sum()).as("seed %d", seed).isEqualTo(total);
            assertThat(Arrays.stream(parts).min().orElseThrow()).isNotNegative();
        }
    }

    @Test
    void weightsWithoutAPositiveSumAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.of(new double[3], 5));
    }
}
