package org.foreshore.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {

    /** Probabilities of 4 at 0.3: 0.2401, 0.4116, 0.2646, 0.0756, 0.0081. */
    @Test
    void invertsTheDistribution() {
        assertThat(Binomial.quantile(4, 0.3, 0)).isZero();
        assertThat(Binomial.quantile(4, 0.3, 0.2400)).isZero();
        assertThat(Binomial.quantile(4, 0.3, 0.2402)).isEqualTo(1);
        assertThat(Binomial.quantile(4, 0.3, 0.6516)).isEqualTo(1);
        assertThat(Binomial.quantile(4, 0.3, 0.6518)).isEqualTo(2);
        assertThat(Binomial.quantile(4, 0.3, 0.9920)).isEqualTo(4);
        assertThat(Binomial.quantile(4, 0.7, 0.0080)).isZero();
        assertThat(Binomial.quantile(4, 1, 0.5)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"7, 0.1", "40, 0.5", "333, 0.02", "500, 0.9", "1700, 0.3"})
    void hasItsMeanAndItsVariance(int firms, double chance) {
        double sum = 0;
        double squares = 0;
        int draws = 20_000;
        for (int i = 0; i < draws; i++) {
            double drawn = Binomial.draw(firms, chance, Draws.of(1, 0).monthKey(i), 3);
            sum += drawn;
            squares += drawn * drawn;
        }
        double mean = sum / draws;
        double variance = firms * chance * (1 - chance);

        assertThat(mean).isCloseTo(firms * chance, within(4 * Math.sqrt(variance / draws)));
        assertThat(squares / draws - mean * mean).isCloseTo(variance, within(0.05 * variance));
    }

    @Test
    void neverFallsWhenTheChanceRises() {
        for (int address = 0; address < 200; address++) {
            int before = 0;
            for (double chance = 0; chance <= 1; chance += 0.05) {
                int drawn = Binomial.draw(60, chance, 77, address);
                assertThat(drawn).isBetween(before, 60);
                before = drawn;
            }
        }
    }
}
