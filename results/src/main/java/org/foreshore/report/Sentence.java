package org.foreshore.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.foreshore.outcome.Group;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;

/** Says a headline in one plain English sentence, with its number, unit and interval, and no more than it shows. */
public final class Sentence {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Sentence() {}

    static String of(Manifest manifest, Headline said) {
        var indicator = manifest.indicator(said.indicator());
        var amount = Amount.of(indicator);
        var what = inSentence(indicator.title()) + among(said.group());
        return "By %s, %s %s."
                .formatted(
                        month(said),
                        said.armTitle(),
                        switch (said.kind()) {
                            case RAISES -> changes("raises", said, what, amount);
                            case LOWERS -> changes("lowers", said, what, amount);
                            case IDENTICAL -> "makes no difference at all to %s (%s)".formatted(what, pairs(said));
                            default ->
                                "makes no distinguishable difference to %s (%s)"
                                        .formatted(what, undecided(said, amount));
                        });
    }

    static String month(Headline said) {
        return MONTH.format(YearMonth.parse(said.month()));
    }

    /** The interval as magnitudes in the direction of the estimate. */
    private static String changes(String verb, Headline said, String what, Amount amount) {
        var turned = said.estimate() < 0;
        var interval = interval(said, amount, turned ? -said.high() : said.low(), turned ? -said.low() : said.high());
        return "%s %s by %s against the baseline (%s)"
                .formatted(verb, what, amount.text(Math.abs(said.estimate()), scale(said)), interval);
    }

    static String interval(Headline said, Amount amount, double low, double high) {
        return interval(said, amount, low, high, pairs(said));
    }

    private static String interval(Headline said, Amount amount, double low, double high, String from) {
        var percent = Math.round(said.level() * 100);
        return "%d %% interval %s, %s".formatted(percent, amount.range(low, high, scale(said)), from);
    }

    /** Of a number of one arm, and so of replications, not of pairs. */
    static String intervalOfOne(Headline said, Amount amount) {
        var from = counted(said.pairs(), "replication", "replications");
        return said.pairs() < 2 ? from : interval(said, amount, said.low(), said.high(), from);
    }

    private static String undecided(Headline said, Amount amount) {
        if (said.pairs() < 2) {
            return pairs(said) + "; an interval needs two";
        }
        return interval(said, amount, said.low(), said.high()) + wanted(said);
    }

    /** How much further work would settle the sign, if any reasonable amount would. */
    static String wanted(Headline said) {
        if (Double.isNaN(said.morePairs())) {
            return "";
        }
        var wanted = counted((long) said.morePairs(), "more replication", "more replications");
        return "; about %s would settle the sign".formatted(wanted);
    }

    /** The number whose size decides how many decimals are honest. */
    static double scale(Headline said) {
        var half = (said.high() - said.low()) / 2;
        return Math.max(Math.abs(said.estimate()), Double.isNaN(half) ? 0 : half);
    }

    static String pairs(Headline said) {
        return counted(said.pairs(), "pair", "pairs");
    }

    private static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    /** A group in brackets, behind what is said of it; nothing for everybody. */
    public static String among(String group) {
        return Arrays.stream(Group.values())
                .filter(known -> known != Group.ALL && known.id().equals(group))
                .map(known -> " (" + inSentence(known.title()) + ")")
                .findFirst()
                .orElse("");
    }

    /** Titles start with a capital; inside a sentence only names and abbreviations do. */
    public static String inSentence(String title) {
        var named = title.startsWith("Internet") || (title.length() > 1 && Character.isUpperCase(title.charAt(1)));
        return named || title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
