package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    /** 2.0E-3 and 2^-44 are spelled differently by Double.toString of Java 17 and of Java 19. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "100000, 100000",
        "2.0E-3, 0.002",
        "5.6843418860808015E-14, 0.000000000000056843418860808015",
        "0, 0",
        "-2.5, -2.5"
    })
    void spellsWithTheFewestDigits(double number, String expected) {
        assertThat(Decimals.shortest(number).toPlainString()).isEqualTo(expected);
    }

    @Test
    void readsBackAsTheVerySameNumber() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            var number = random.nextDouble() * StrictMath.pow(10, random.nextInt(-12, 12));
            assertThat(Double.parseDouble(Decimals.shortest(number).toPlainString()))
                    .isEqualTo(number);
        }
    }
}
