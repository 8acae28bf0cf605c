package org.foreshore.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Group;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;
import org.foreshore.wording.Wording;

/** What the levers of an arm could not deliver for want of somebody to spend on, or could not pay. */
final class Shortfalls {

    /** Less of what was set aside is told of nobody: some money always waits for the next month. */
    private static final double SLIGHT = 0.01;

    private Shortfalls() {}

    /** For each arm with levers what it has not spent, and what it lacked, where that is worth telling. */
    static List<Headline> of(RunResults results) {
        var manifest = results.manifest();
        if (manifest.accountLines(AccountLine.DELIVERY).isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, manifest.arms().size())
                .boxed()
                .flatMap(arm -> Stream.of(findUnspent(results, arm), findUnfunded(results, arm)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Headline> findUnspent(RunResults results, int arm) {
        int last = results.manifest().months() - 1;
        double given = Sample.mean(panel(results, "set-aside").replications(arm, last));
        var unspent = panel(results, "unspent").replications(arm, last);
        return Sample.mean(unspent) > SLIGHT * given
                ? Optional.of(headline(results.manifest(), arm, Headline.Kind.UNSPENT, "unspent-budget", unspent))
                : Optional.empty();
    }

    /** The mean month: who waits is counted anew in each, so that a sum would count them often. */
    private static Optional<Headline> findUnfunded(RunResults results, int arm) {
        var months = panel(results, "unfunded").values()[arm];
        var mean = IntStream.range(0, results.replications())
                .mapToDouble(replication -> Arrays.stream(months)
                        .mapToDouble(month -> month[replication])
                        .average()
                        .orElse(0))
                .toArray();
        return Sample.mean(mean) > 0
                ? Optional.of(headline(results.manifest(), arm, Headline.Kind.UNFUNDED, "unfunded-demand", mean))
                : Optional.empty();
    }

    private static Panel panel(RunResults results, String item) {
        return results.panel(results.manifest().accountLines(AccountLine.DELIVERY).stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .orElseThrow());
    }

    private static Headline headline(
            Manifest manifest, int arm, Headline.Kind kind, String indicator, double[] values) {
        var mean = PairedDifference.of(new double[values.length], values, PairedDifference.USUAL_LEVEL);
        var named = manifest.arms().get(arm);
        var said = new Headline(
                kind,
                named.id(),
                named.title(),
                indicator,
                "",
                Group.ALL.id(),
                manifest.month(manifest.months() - 1),
                mean.estimate(),
                mean.low(),
                mean.high(),
                mean.level(),
                mean.pairs(),
                Double.NaN,
                Verdict.NEUTRAL.id(),
                "");
        return said.saying(Sentence.of(Wording.ENGLISH, manifest, said));
    }
}
