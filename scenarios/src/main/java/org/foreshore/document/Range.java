package org.foreshore.document;

import java.math.BigDecimal;

/**
 * The numbers that are allowed somewhere.
 *
 * @param open whether {@code min} itself is not allowed
 * @param max infinite if there is no upper bound
 */
public record Range(double min, boolean open, double max) {

    public static Range of(double min, double max) {
        return new Range(min, false, max);
    }

    public static Range above(double min, double max) {
        return new Range(min, true, max);
    }

    public boolean allows(double number) {
        return (open ? number > min : number >= min) && number <= max;
    }

    /** As {@code must lie in [0, 1]}. */
    public String says() {
        if (max == Double.POSITIVE_INFINITY) {
            return min == Double.NEGATIVE_INFINITY ? "must be a number" : "must be at least " + plain(min);
        }
        return "must lie in %s%s, %s]".formatted(open ? "(" : "[", plain(min), plain(max));
    }

    private static String plain(double bound) {
        return Double.isInfinite(bound)
                ? "-∞"
                : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
