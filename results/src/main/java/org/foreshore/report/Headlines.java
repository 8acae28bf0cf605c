package org.foreshore.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;
import org.foreshore.wording.Wording;

/** The sentences on top of a run: what each arm does to each indicator for everybody by the end of the horizon. */
public final class Headlines {

    private Headlines() {}

    /** The outcome first, then in the order of indicators, and each by arm; costs then, and last what could not be delivered or paid; none before the first replication. */
    public static List<Headline> of(RunResults results) {
        if (results.replications() == 0) {
            return List.of();
        }
        var manifest = results.manifest();
        var differences = manifest.indicators().stream()
                .sorted(Comparator.comparing(indicator -> !indicator.id().equals(manifest.outcome())))
                .filter(indicator -> manifest.columns().indexOf(indicator.id(), Group.ALL.id()) >= 0)
                .flatMap(indicator -> manifest.arms().stream().skip(1).map(arm -> headline(results, arm, indicator)));
        return Stream.of(differences, costs(results).stream(), Shortfalls.of(results).stream())
                .flatMap(said -> said)
                .toList();
    }

    /** What each arm spends of public money for each one more of everything that is counted, by the end of the horizon. */
    public static List<Headline> costs(RunResults results) {
        return results.costs().stream()
                .map(cost -> CostHeadline.of(results.manifest(), cost))
                .toList();
    }

    private static Headline headline(RunResults results, Manifest.NamedArm arm, Manifest.Indicator indicator) {
        return of(results.manifest(), results.comparison(arm.id(), indicator.id(), Group.ALL.id()));
    }

    /** What an arm does by the last month of a comparison. */
    static Headline of(Manifest manifest, Comparison comparison) {
        var last = comparison.differences().size() - 1;
        var difference = comparison.differences().get(last);
        var verdict = difference.verdict(comparison.better());
        var arm = manifest.arms().get(manifest.armIndex(comparison.arm()));
        var headline = new Headline(
                kind(difference, verdict),
                arm.id(),
                arm.title(),
                comparison.indicator().id(),
                "",
                comparison.group(),
                comparison.months().get(last),
                difference.estimate(),
                difference.low(),
                difference.high(),
                difference.level(),
                difference.pairs(),
                morePairs(difference, verdict),
                verdict.id(),
                "");
        return headline.saying(Sentence.of(Wording.ENGLISH, manifest, headline));
    }

    private static Headline.Kind kind(PairedDifference difference, Verdict verdict) {
        if (verdict != Verdict.INDISTINGUISHABLE) {
            return difference.estimate() > 0 ? Headline.Kind.RAISES : Headline.Kind.LOWERS;
        }
        return difference.identical() ? Headline.Kind.IDENTICAL : Headline.Kind.UNDECIDED;
    }

    private static double morePairs(PairedDifference difference, Verdict verdict) {
        var wanted = difference.findMorePairsToSettle();
        return verdict == Verdict.INDISTINGUISHABLE && wanted.isPresent() ? wanted.getAsLong() : Double.NaN;
    }
}
