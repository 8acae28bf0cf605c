package org.foreshore.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import org.foreshore.population.Luck.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegerisationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 24, 960})
    void theTotalIsKeptAndEveryCellStaysWithinOneOfItsWeight(int size) {
        for (int seed = 0; seed < 200; seed++) {
            var luck = Luck.of(seed, 0);
            double[] weights = new double[size];
            for (int i = 0; i < size; i++) {
                double u = luck.uniform(Purpose.SIZE_ORDER, i);
                weights[i] = u < 0.3 ? 0 : 20 * u * u;
            }
            weights[0] += 0.01;
            int total = 1 + (int) (1_000 * luck.uniform(Purpose.PLACE, 0));
            int[] counts = Integerisation.of(weights, total, luck.uniform(Purpose.ROUNDING, 0));
            double sum = Arrays.stream(weights).sum();
            assertThat(Arrays.stream(counts).sum()).isEqualTo(total);
            for (int i = 0; i < size; i++) {
                double exact = weights[i] / sum * total;
                assertThat((double) counts[i]).as("seed %d cell %d", seed, i).isCloseTo(exact, offset(1 + 1e-9));
                assertThat(weights[i] == 0 && counts[i] > 0).isFalse();
            }
        }
    }

    @Test
    void overEvenStartsEveryCellGetsItsWeightInTheMean() {
        double[] weights = {0.2, 1.7, 0.0, 3.35, 0.75};
        double[] means = new double[weights.length];
        for (int i = 0; i < 2_000; i++) {
            int[] counts = Integerisation.of(weights, 6, (i + 0.5) / 2_000);
            for (int k = 0; k < means.length; k++) {
                means[k] += counts[k] / 2_000.0;
            }
        }
        assertThat(means).containsExactly(weights, offset(1e-3));
    }

    @Test
    void wholeWeightsComeBackUnchangedWhateverTheStart() {
        assertThat(Integerisation.of(new double[] {3, 0, 4, 1, 0}, 8, 0.999)).containsExactly(3, 0, 4, 1, 0);
        assertThat(Integerisation.of(new double[] {3, 0, 4, 1, 0}, 8, 0)).containsExactly(3, 0, 4, 1, 0);
    }

    @Test
    void weightsWithoutAPositiveSumAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Integerisation.of(new double[2], 3, 0))
                .withMessageContaining("positive sum");
    }
}
