package org.foreshore.reading;

import java.util.Locale;

/** What values a figure may take; outside of it is a slip of the pen (a percentage, say, for a share). */
record FigureBounds(double low, double high) {

    static final FigureBounds SHARE = new FigureBounds(0, 1);
    static final FigureBounds YEARLY_CHANGE = new FigureBounds(-0.2, 0.2);
    static final FigureBounds USD = new FigureBounds(0, 1e6);
    static final FigureBounds RATIO = new FigureBounds(0.01, 100);
    static final FigureBounds LOG_ODDS = new FigureBounds(-10, 10);
    static final FigureBounds YEAR = new FigureBounds(1950, 2100);
    static final FigureBounds ANY = new FigureBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean hold(double value) {
        return value >= low && value <= high;
    }

    String says() {
        return "Allowed: " + plain(low) + " to " + plain(high);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound)
                ? String.format(Locale.ROOT, "%.0f", bound)
                : String.format(Locale.ROOT, "%s", bound);
    }
}
