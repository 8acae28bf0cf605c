package org.foreshore.cli;

import java.util.List;
import java.util.Locale;
import org.foreshore.lab.PilotValue;
import org.foreshore.lab.SizeSearch;

/** Prints what it takes, what it costs and whether it is worth it, as people read it. */
final class PilotMoreText {

    private PilotMoreText() {}

    static void print(PilotMore more) {
        searched("find the effect", more.wanted(), more.power());
        searched("decide rightly", more.wanted(), more.right());
        if (!more.frontier().isEmpty()) {
            line("%nWhat it costs to be right (* nothing cheaper is right as often)");
            line("  %10s %10s %8s %14s %8s %8s", "settlements", "interviews", "months", "USD", "right", "power");
            more.frontier()
                    .forEach(each -> line(
                            "%s %10d %10d %8d %,14.0f %7.0f%% %7.0f%%",
                            each.best() ? "*" : " ",
                            each.size().clusters(),
                            each.size().sample(),
                            each.size().months(),
                            each.costUsd(),
                            100 * each.right(),
                            100 * each.power()));
        }
        more.value().forEach(PilotMoreText::value);
    }

    private static void searched(String aim, double wanted, List<SizeSearch.Found> found) {
        if (!found.isEmpty()) {
            line("%nSmallest sandbox to %s in %.0f of 100 countries", aim, 100 * wanted);
        }
        found.forEach(each -> line(
                "  %4d interviews, %2d months: %s%d settlements with it and as many without (%.0f of 100, luck %.0f; USD %,.0f)",
                each.size().sample(),
                each.size().months(),
                each.enough() ? "" : "not even ",
                each.size().clusters(),
                100 * each.reached(),
                Math.ceil(100 * each.luck()),
                each.costUsd()));
    }

    private static void value(PilotValue value) {
        line("%nIs a sandbox worth it? In residents beyond those the smallest worthwhile effect would bring");
        line("  Without evidence, at best      %,.0f", whole(value.without()));
        line("  Value of knowing the truth     %,.0f", whole(value.perfect()));
        line("  Value of this evidence (EVSI)  %,.0f", whole(value.sample()));
        line("  Value of the rule's decisions  %,.0f", whole(value.asDecided()));
        line(
                "  Cost of the sandbox            %,.0f (a resident being worth USD %,.0f)",
                value.cost(), value.residentUsd());
        line("  Cost of the delay              %,.0f", value.delay());
        line("  %s", value.isWorthHaving() ? "It is worth it." : "It is not worth it.");
        if (value.isSettled()) {
            line(
                    "  Beware: in %.0f of 100 countries one would do the right thing without any sandbox, so that none can be"
                            + " worth much.%n"
                            + "  That is so because the countries differ by little but luck. What you do not know yet is not in"
                            + " it: say%n"
                            + "  how likely it is that the package does nothing (hypothesis.doubt), or take \"parameters:"
                            + " ensemble\".",
                    100 * value.foreknown());
        }
    }

    /** Rounded, and never minus nothing. */
    private static double whole(double residents) {
        return Math.rint(residents) + 0.0;
    }

    private static void line(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
