package org.foreshore.document;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as files write them: decimal, as in JSON, with an optional plus sign. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,5})?");

    /** Beyond this a double no longer holds every whole number. */
    private static final double EXACT = 1L << 53;

    private Numerals() {}

    static boolean isNumber(String text) {
        return text.length() <= 400 && NUMBER.matcher(text).matches();
    }

    /** The number, unless it is too large for any. */
    static OptionalDouble find(String text) {
        var number = Double.parseDouble(text);
        return Double.isInfinite(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** The number, if it is whole; {@code 1e3} and {@code 2.0} are. */
    static OptionalLong findWhole(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            var number = Double.parseDouble(text);
            var whole = number == Math.rint(number) && Math.abs(number) <= EXACT;
            return whole ? OptionalLong.of((long) number) : OptionalLong.empty();
        }
    }
}
