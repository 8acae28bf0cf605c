package org.foreshore.reading;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in one spelling on every machine: {@code Double.toString} differs between versions of Java. */
final class Decimals {

    private static final int DIGITS_OF_ANY_DOUBLE = 17;

    private Decimals() {}

    /** The decimal with the fewest digits that reads back as this very number, without an exponent. */
    static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        for (int digits = 1; digits < DIGITS_OF_ANY_DOUBLE; digits++) {
            var rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(DIGITS_OF_ANY_DOUBLE)));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
