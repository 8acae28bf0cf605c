package org.foreshore.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.foreshore.outcome.Group;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Manifest;

/** Says a paired difference in one plain sentence, with its number, unit and interval, and no more than it shows. */
public final class Sentence {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Sentence() {}

    /** What an arm does to an indicator by the last month of a comparison. */
    public static String of(Manifest manifest, Comparison comparison) {
        var last = comparison.differences().size() - 1;
        var difference = comparison.differences().get(last);
        var when = MONTH.format(YearMonth.parse(comparison.months().get(last)));
        var what = inSentence(comparison.indicator().title()) + among(comparison.group());
        var arm = title(manifest, comparison.arm());
        if (difference.verdict(comparison.better()) != Verdict.INDISTINGUISHABLE) {
            var amount = Amount.of(comparison.indicator()).text(Math.abs(difference.estimate()), scale(difference));
            return "By %s, %s %s %s by %s against the baseline (%s)."
                    .formatted(when, arm, verb(difference), what, amount, interval(comparison, difference));
        }
        return difference.identical()
                ? "By %s, %s makes no difference at all to %s (%s).".formatted(when, arm, what, pairs(difference))
                : "By %s, %s makes no distinguishable difference to %s (%s)."
                        .formatted(when, arm, what, undecided(comparison, difference));
    }

    private static String verb(PairedDifference difference) {
        return difference.estimate() > 0 ? "raises" : "lowers";
    }

    /** As magnitudes in the direction of the estimate. */
    private static String interval(Comparison comparison, PairedDifference difference) {
        var turned = difference.estimate() < 0;
        return interval(
                comparison,
                difference,
                turned ? -difference.high() : difference.low(),
                turned ? -difference.low() : difference.high());
    }

    private static String interval(Comparison comparison, PairedDifference difference, double low, double high) {
        var range = Amount.of(comparison.indicator()).range(low, high, scale(difference));
        var percent = Math.round(difference.level() * 100);
        return "%d %% interval %s, %s".formatted(percent, range, pairs(difference));
    }

    private static String undecided(Comparison comparison, PairedDifference difference) {
        if (difference.pairs() < 2) {
            return pairs(difference) + "; an interval needs two";
        }
        var seen = interval(comparison, difference, difference.low(), difference.high());
        var wanted = difference.findMorePairsToSettle();
        return wanted.isEmpty()
                ? seen
                : seen
                        + "; about %s would settle the sign"
                                .formatted(counted(wanted.getAsLong(), "more replication", "more replications"));
    }

    /** The number whose size decides how many decimals are honest. */
    private static double scale(PairedDifference difference) {
        var half = (difference.high() - difference.low()) / 2;
        return Math.max(Math.abs(difference.estimate()), Double.isNaN(half) ? 0 : half);
    }

    private static String pairs(PairedDifference difference) {
        return counted(difference.pairs(), "pair", "pairs");
    }

    private static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    private static String title(Manifest manifest, String arm) {
        return manifest.arms().get(manifest.armIndex(arm)).title();
    }

    private static String among(String group) {
        return Arrays.stream(Group.values())
                .filter(known -> known != Group.ALL && known.id().equals(group))
                .map(known -> " (" + inSentence(known.title()) + ")")
                .findFirst()
                .orElse("");
    }

    /** Titles start with a capital; inside a sentence only names and abbreviations do. */
    private static String inSentence(String title) {
        var named = title.startsWith("Internet") || (title.length() > 1 && Character.isUpperCase(title.charAt(1)));
        return named || title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
