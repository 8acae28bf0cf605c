package org.foreshore.report;

import java.util.Locale;
import org.foreshore.store.Manifest;

/**
 * Differences as readers say them: shares in percentage points, money with its sign before the currency.
 *
 * @param factor from the stored number to the one shown
 * @param before sign before the number, as "USD "; may be empty
 * @param after unit behind the number, as " points"; may be empty
 * @param decimals shown when the number is of the order of one
 */
public record Amount(double factor, String before, String after, int decimals) {

    /** Decimals beyond the usual by which small numbers are told; what is smaller is nothing to readers. */
    private static final int MORE = 3;

    /** Money as it is. */
    static final Amount USD = new Amount(1, "USD ", "", 2);

    public static Amount of(Manifest.Indicator indicator) {
        return switch (indicator.unit()) {
            case "share" -> new Amount(100, "", " points", 1);
            case "usd" -> USD;
            case "count", "events" -> new Amount(1, "", "", 0);
            case "mbps" -> new Amount(1, "", " Mbit/s", 1);
            case "hours" -> new Amount(1, "", " h", 2);
            case "kwh" -> new Amount(1, "", " kWh", 2);
            case "kg" -> new Amount(1, "", " kg", 2);
            default -> new Amount(1, "", "", 3);
        };
    }

    /** @param scale size of the stored numbers spoken of; the smaller, the more decimals */
    public String text(double value, double scale) {
        return signed(value, places(scale)) + after;
    }

    /** Two bounds, the unit named once behind them. */
    public String range(double low, double high, double scale) {
        var places = places(scale);
        return signed(low, places) + " to " + signed(high, places) + after;
    }

    private String signed(double value, int places) {
        var digits = String.format(Locale.ROOT, "%,." + places + "f", Math.abs(value * factor));
        var negative = value < 0 && digits.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
        return (negative ? "−" : "") + before + digits;
    }

    private int places(double scale) {
        var shown = scale * factor;
        if (!(shown > 0)) {
            return decimals;
        }
        var order = (int) Math.floor(Math.log10(shown));
        return order < 0 ? Math.min(decimals + MORE, Math.max(decimals, 1 - order)) : order >= 3 ? 0 : decimals;
    }
}
