package org.foreshore.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.Group;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;
import org.foreshore.wording.Wording;

/**
 * The sentences on top of a run: what each arm does by the end of the horizon to the outcome in whom the question is
 * about, and to each indicator for everybody.
 */
public final class Headlines {

    private Headlines() {}

    /** The outcome in its group first, then the outcome for everybody, then in the order of indicators, and each by arm; costs then, and last what could not be delivered or paid; none before the first replication. */
    public static List<Headline> of(RunResults results) {
        if (results.replications() == 0) {
            return List.of();
        }
        var manifest = results.manifest();
        var arms = manifest.arms().stream().skip(1).toList();
        var differences = told(manifest).flatMap(told -> arms.stream().map(arm -> headline(results, arm, told)));
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

    /** Of whom what is told, the outcome first. */
    private static Stream<Column> told(Manifest manifest) {
        var outcome = manifest.asked();
        var asked = new Column(outcome.indicator(), outcome.group());
        var outcomeFirst =
                Comparator.comparing((Column told) -> !told.indicator().equals(outcome.indicator()));
        var everybody = manifest.indicators().stream()
                .map(indicator -> new Column(indicator.id(), Group.ALL.id()))
                .sorted(outcomeFirst);
        return Stream.concat(Stream.of(new Column(outcome.indicator(), outcome.group())), everybody)
                .distinct()
                .filter(told -> manifest.columns().indexOf(told.indicator(), told.group()) >= 0);
    }

    private static Headline headline(RunResults results, Manifest.NamedArm arm, Column told) {
        return of(results.manifest(), results.comparison(arm.id(), told.indicator(), told.group()));
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
        if (difference.pairs() == 0) {
            return Headline.Kind.UNTOLD;
        }
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
