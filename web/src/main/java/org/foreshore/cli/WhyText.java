package org.foreshore.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.foreshore.attribution.Attribution;
import org.foreshore.attribution.Exposure;
import org.foreshore.attribution.LeverShare;
import org.foreshore.report.Amount;
import org.foreshore.statistics.PairedDifference;

/** Prints an attribution as people read it. */
final class WhyText {

    private WhyText() {}

    static void print(Attribution why) {
        System.out.printf("%n%s (%s, %s)%n", why.sentence(), why.group(), why.month());
        var amount = Amount.of(why.indicator());
        row("lever", "contribution", "interval", "alone", "if left out");
        why.levers().forEach(lever -> row(amount, lever));
        row("Together", number(amount, why.total().estimate()), interval(amount, why.total()), "", "");
        for (var pair : why.interactions()) {
            System.out.printf(
                    "  %s with %s: %s (%s)%n",
                    pair.one(),
                    pair.other(),
                    number(amount, pair.difference().estimate()),
                    interval(amount, pair.difference()));
        }
        if (!why.exact()) {
            System.out.printf("  Estimated from %d orders of joining.%n", why.orders());
        }
        why.levers().forEach(WhyText::lever);
    }

    private static void row(Amount amount, LeverShare lever) {
        row(
                lever.title(),
                number(amount, lever.contribution().estimate()),
                interval(amount, lever.contribution()),
                number(amount, lever.alone().estimate()),
                number(amount, -lever.last().estimate()));
    }

    private static void row(String... cells) {
        System.out.printf("  %-34s %14s %28s %14s %14s%n", (Object[]) cells);
    }

    private static String number(Amount amount, double value) {
        return amount.text(value, Math.abs(value));
    }

    private static String interval(Amount amount, PairedDifference difference) {
        return amount.range(difference.low(), difference.high(), Math.abs(difference.estimate()));
    }

    private static void lever(LeverShare lever) {
        System.out.printf("  %s%n", lever.says());
        lever.reasons().forEach(reason -> System.out.printf("    %s%n", reason.says()));
        exposure(lever.exposure());
    }

    private static void reached(Exposure.Reached reached) {
        var what = switch (reached.what()) {
            case "recipients" -> "residents whom its programmes serve by the end";
            case "holders" -> "residents who hold its voucher or tariff in the month in which they are most";
            default -> "procedures " + reached.what();
        };
        System.out.printf(
                Locale.ROOT, "    Reached: %+,.0f %s, from %s.%n", reached.number(), what, reached.firstMonth());
    }

    private static void exposure(Exposure exposure) {
        if (exposure.isNone()) {
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "    First difference: %s (%s). Come online by the end %,.0f, dropped out %,.0f.%n",
                exposure.firstMonth(),
                String.join(", ", exposure.firstIndicators()),
                exposure.cameOnline(),
                exposure.droppedOut());
        var touched = exposure.touched().stream()
                .map(each ->
                        String.format(Locale.ROOT, "%s %+,.0f (%s)", each.indicator(), each.residents(), each.month()))
                .collect(Collectors.joining(", "));
        if (!touched.isEmpty()) {
            System.out.printf("    Residents touched at most: %s.%n", touched);
        }
        exposure.reached().forEach(WhyText::reached);
    }
}
