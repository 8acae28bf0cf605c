package org.foreshore.attribution;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.attribution.Reason.Kind;
import org.foreshore.outcome.Group;
import org.foreshore.report.RunResults;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;

/** Says why a lever changes nothing; every reason is read off the question or measured. */
record Reasons(RunResults results, Place place, String month) {

    /** Above this share of residents there is next to nobody left to cover. */
    private static final double COVERED = 0.995;

    List<Reason> of(Scheduled lever, PairedDifference alone, Exposure exposure) {
        var reasons = new ArrayList<Reason>();
        var manifest = results.manifest();
        int begins = (int) ChronoUnit.MONTHS.between(manifest.start(), lever.from());
        if (!everHolds(lever, begins, manifest.months())) {
            reasons.add(new Reason(Kind.NEVER_HOLDS, "It holds in no month of the horizon."));
        } else if (begins > manifest.monthIndex(month)) {
            reasons.add(new Reason(
                    Kind.TOO_EARLY, "It begins in %s, after the month asked about.".formatted(lever.from())));
        } else if (meansNobody(lever.reach())) {
            reasons.add(new Reason(Kind.NOBODY_MEANT, "Nobody here is whom it is meant for."));
        } else if (exposure.isNone()) {
            reasons.add(new Reason(
                    Kind.NOTHING_SPENT,
                    "It held, but nothing was spent and nothing measured ever moved: "
                            + "it has no budget or places, or nobody qualifies."));
        } else if (alone.identical()) {
            reasons.add(new Reason(
                    Kind.MOVES_OTHER_THINGS,
                    "It moves %s, but not a single pair differs in what was asked."
                            .formatted(String.join(", ", exposure.firstIndicators()))));
        } else {
            reasons.add(new Reason(
                    Kind.UNDECIDED,
                    "What it changes cannot be told from luck with %d pairs%s.".formatted(alone.pairs(), more(alone))));
        }
        if (covered() >= COVERED) {
            reasons.add(new Reason(
                    Kind.COVERED_ALREADY, "Without it, %.1f %% are covered already.".formatted(100 * covered())));
        }
        return reasons;
    }

    private static boolean everHolds(Scheduled lever, int begins, int months) {
        var hasStrength = lever.strength().value() > 0 || lever.feedback().isPresent();
        return hasStrength && IntStream.range(0, months).anyMatch(now -> lever.holdsAfter(now - begins));
    }

    private boolean meansNobody(Reach reach) {
        double urban = place.urbanShare().value();
        return reach.poorest().value() == 0
                || (reach.area() == Area.URBAN && urban == 0)
                || (reach.area() == Area.RURAL && urban == 1)
                || (!reach.region().isEmpty()
                        && !place.region().isEmpty()
                        && !reach.region().equals(place.region()));
    }

    private static String more(PairedDifference difference) {
        var more = difference.findMorePairsToSettle();
        return more.isPresent() ? "; about %d more would settle the sign".formatted(more.getAsLong()) : "";
    }

    private double covered() {
        var manifest = results.manifest();
        return manifest.columns().indexOf("coverage-3g", Group.ALL.id()) < 0
                ? Double.NaN
                : Sample.mean(results.values(manifest.arms().get(0).id(), "coverage-3g", Group.ALL.id(), month));
    }
}
