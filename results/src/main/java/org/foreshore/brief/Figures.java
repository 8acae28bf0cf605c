package org.foreshore.brief;

import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import org.foreshore.report.Amount;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest.Indicator;
import org.foreshore.store.Numbers;
import org.foreshore.wording.Wording;

/**
 * Numbers on paper: rounded for the eye, and beside that the stored digits with file, row and column, so that every one can
 * be looked up (and is, by a test).
 */
record Figures(Wording words) {

    private static final double MILLION = 1e6;

    /** A number as it is read, with what is stored and where. @param from file and keys, parted by bars */
    static DomContent cited(String text, double value, String from) {
        return tag("data").withText(text).attr("value", Numbers.text(value)).attr("data-from", from);
    }

    /** How much there is of something: "38.4 %", "USD 1.2 m". */
    String level(double value, Indicator indicator) {
        if (Double.isNaN(value)) {
            return words.say("brief.unknown");
        }
        return switch (indicator.unit()) {
            case "share" -> percent(value);
            case "usd" -> usd(value);
            case "count", "events" -> words.number(value, 0);
            case "hours", "kwh", "kg" -> words.number(value, 2) + " " + words.say("unit." + indicator.unit());
            case "mbps" -> words.number(value, 1) + " " + words.say("unit.mbps");
            case "per_thousand" -> words.number(value, 1) + " " + words.say("unit.perThousand");
            default -> words.number(value, 3);
        };
    }

    String percent(double share) {
        var size = Math.abs(share);
        return words.percent(words.number(100 * share, size > 0 && size < 0.001 ? 2 : 1));
    }

    /** Minus before the currency. */
    String usd(double value) {
        var size = Math.abs(value);
        var text = size >= MILLION
                ? words.say("unit.million", words.number(size / MILLION, size >= 100 * MILLION ? 0 : 1))
                : words.number(size, size < 10 && size % 1 != 0 ? 2 : 0);
        return (value < 0 && size >= 0.005 ? words.minus() : "") + "USD " + text;
    }

    /** A difference with its sign; exactly nothing has none. */
    String change(double value, double scale, Indicator indicator) {
        if (Double.isNaN(value)) {
            return words.say("brief.unknown");
        }
        return signed(
                value,
                indicator.unit().equals("usd")
                        ? usd(value)
                        : Amount.of(words, indicator).text(value, scale));
    }

    /** The same without its unit, for tables whose caption says it. */
    String bare(double value, double scale, Indicator indicator) {
        return signed(value, Amount.of(words, indicator).number(value, scale));
    }

    private String signed(double value, String text) {
        var positive = value > 0 && text.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
        return positive ? words.say("number.plus") + text : text;
    }

    String change(PairedDifference difference, Indicator indicator) {
        return change(difference.estimate(), scale(difference), indicator);
    }

    /** Its interval; a dash for a single pair, which has none. */
    String interval(PairedDifference difference, Indicator indicator) {
        if (Double.isNaN(difference.low())) {
            return words.say("brief.unknown");
        }
        return indicator.unit().equals("usd")
                ? words.say("range", usd(difference.low()), usd(difference.high()), "")
                : Amount.of(words, indicator).range(difference.low(), difference.high(), scale(difference));
    }

    /** The size whose order decides how many decimals are honest. */
    static double scale(PairedDifference difference) {
        var half = (difference.high() - difference.low()) / 2;
        return Math.max(Math.abs(difference.estimate()), Double.isNaN(half) ? 0 : half);
    }

    /** On an axis whose title says the unit; a share in percent or points. */
    String tick(double value, Indicator indicator) {
        var shown = indicator.unit().equals("share") ? 100 * value : value;
        if (Math.abs(shown) >= MILLION) {
            return words.say("unit.million", words.number(shown / MILLION, 1));
        }
        var text = words.number(shown, 3);
        return text.contains(words.say("number.point")) ? text.replaceFirst("\\D?0+$", "") : text;
    }
}
