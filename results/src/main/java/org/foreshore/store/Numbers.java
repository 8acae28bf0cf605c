package org.foreshore.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same on every Java version ({@code Double.toString} changed in 19): twelve significant digits,
 * a point before the decimals, nothing for an undefined number.
 */
public final class Numbers {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** Undefined numbers are no text at all. */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            return Long.toString((long) value);
        }
        var rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        var plain = Math.abs(value) >= 1e-7 && Math.abs(value) < 1e15;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /** Reads what {@link #text} wrote. */
    public static double value(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
