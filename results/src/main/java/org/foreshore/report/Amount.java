package org.foreshore.report;

import org.foreshore.store.Manifest;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.wording.Wording;

/**
 * Differences as readers say them: shares in percentage points, money with its sign before the currency.
 *
 * @param words of the language they are said in
 * @param factor from the stored number to the one shown
 * @param before sign before the number, as "USD "; may be empty
 * @param after unit behind the number, as " points"; may be empty
 * @param decimals shown when the number is of the order of one
 */
public record Amount(Wording words, double factor, String before, String after, int decimals) {

    /** Decimals beyond the usual by which small numbers are told; what is smaller is nothing to readers. */
    private static final int MORE = 3;

    /** Money as it is. */
    static Amount usd(Wording words) {
        return new Amount(words, 1, "USD ", "", 2);
    }

    /** Of an indicator by its id, in English; a plain number if the catalogue has none. */
    public static Amount of(Catalogue catalogue, String indicator) {
        return catalogue
                .findIndicator(indicator)
                .map(spec -> of(Manifest.Indicator.of(spec)))
                .orElse(new Amount(Wording.ENGLISH, 1, "", "", 3));
    }

    /** In English. */
    public static Amount of(Manifest.Indicator indicator) {
        return of(Wording.ENGLISH, indicator);
    }

    public static Amount of(Wording words, Manifest.Indicator indicator) {
        return switch (indicator.unit()) {
            case "share" -> new Amount(words, 100, "", " " + words.say("unit.points"), 1);
            case "usd" -> usd(words);
            case "count", "events" -> new Amount(words, 1, "", "", 0);
            case "mbps" -> new Amount(words, 1, "", " " + words.say("unit.mbps"), 1);
            case "hours" -> new Amount(words, 1, "", " " + words.say("unit.hours"), 2);
            case "kwh" -> new Amount(words, 1, "", " " + words.say("unit.kwh"), 2);
            case "kg" -> new Amount(words, 1, "", " " + words.say("unit.kg"), 2);
            case "per_thousand" -> new Amount(words, 1, "", " " + words.say("unit.perThousand"), 1);
            default -> new Amount(words, 1, "", "", 3);
        };
    }

    /** @param scale size of the stored numbers spoken of; the smaller, the more decimals */
    public String text(double value, double scale) {
        return signed(value, places(scale)) + after;
    }

    /** Without the unit behind it, where that is said elsewhere. */
    public String number(double value, double scale) {
        return signed(value, places(scale));
    }

    /** Two bounds, the unit named once behind them. */
    public String range(double low, double high, double scale) {
        var places = places(scale);
        return words.say("range", signed(low, places), signed(high, places), after);
    }

    private String signed(double value, int places) {
        var digits = words.number(value * factor, places);
        return digits.startsWith(words.minus())
                ? words.minus() + before + digits.substring(words.minus().length())
                : before + digits;
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
