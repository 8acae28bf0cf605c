package org.foreshore.attribution;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.report.Amount;
import org.foreshore.report.RunResults;
import org.foreshore.scenario.Dissection;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.Shapley;
import org.foreshore.statistics.Verdict;
import org.foreshore.wording.Wording;

/** Reads contributions off the run in which an arm's levers were switched off in turn. */
public record Attributions(Dissection dissection, RunResults results) {

    /** What was asked about: one indicator of one group in one month. */
    private record Asked(String indicator, String group, String month) {}

    public Attribution of(String indicator, String group, String month) {
        var asked = new Asked(indicator, group, month);
        var worths = worths(asked);
        var contributions = contributions(worths);
        var total =
                Differences.of(each(worths, worth -> worth.applyAsDouble(dissection.whole()) - worth.applyAsDouble(0)));
        var levers = IntStream.range(0, dissection.changes().size())
                .mapToObj(change -> lever(change, asked, worths, contributions[change]))
                .toList();
        var manifest = results.manifest();
        return new Attribution(
                manifest.id(),
                dissection.arm().id(),
                dissection.arm().title(),
                manifest.indicator(indicator),
                group,
                month,
                total,
                levers,
                dissection.isExact() ? interactions(worths) : List.of(),
                dissection.isExact(),
                dissection.orders().size(),
                sentence(asked, total, levers));
    }

    /** The value of every set of levers, by replication; only those in which all are defined. */
    private List<IntToDoubleFunction> worths(Asked asked) {
        var bySet = new double[dissection.whole() + 1][];
        for (int set : dissection.sets()) {
            bySet[set] = results.values(dissection.armId(set), asked.indicator(), asked.group(), asked.month());
        }
        return IntStream.range(0, results.replications())
                .filter(replication ->
                        dissection.sets().stream().noneMatch(set -> Double.isNaN(bySet[set][replication])))
                .<IntToDoubleFunction>mapToObj(replication -> set -> bySet[set][replication])
                .toList();
    }

    private static double[] each(List<IntToDoubleFunction> worths, ToDoubleFunction<IntToDoubleFunction> number) {
        return worths.stream().mapToDouble(number).toArray();
    }

    /** By change and replication. */
    private double[][] contributions(List<IntToDoubleFunction> worths) {
        var contributions = new double[dissection.changes().size()][worths.size()];
        for (int replication = 0; replication < worths.size(); replication++) {
            var shares = Shapley.contributions(dissection.orders(), worths.get(replication));
            for (int change = 0; change < shares.length; change++) {
                contributions[change][replication] = shares[change];
            }
        }
        return contributions;
    }

    private LeverShare lever(int change, Asked asked, List<IntToDoubleFunction> worths, double[] contribution) {
        int own = 1 << change;
        int whole = dissection.whole();
        var arm = dissection.armId(own);
        var what = dissection.changes().get(change);
        var alone = Differences.of(each(worths, worth -> worth.applyAsDouble(own) - worth.applyAsDouble(0)));
        var share = Differences.of(contribution);
        var exposure = new Exposures(results).of(arm);
        var chain = Chain.links(results, arm, asked.indicator(), asked.group(), asked.month());
        var reasons = new Reasons(results, dissection.scenario().place(), asked.month());
        return new LeverShare(
                what.lever().id(),
                what.title(),
                share,
                alone,
                Differences.of(each(worths, worth -> worth.applyAsDouble(whole) - worth.applyAsDouble(whole & ~own))),
                orderError(change, worths),
                exposure,
                chain,
                Chain.sentence(what.title(), chain),
                isSeen(share) ? List.of() : reasons.of(what.lever(), alone, exposure));
    }

    private static boolean isSeen(PairedDifference difference) {
        return Verdict.of(difference.interval(), Direction.HIGHER) != Verdict.INDISTINGUISHABLE;
    }

    /** From the spread of gains over pairs of an order and its reverse, which were drawn apart from one another. */
    private double orderError(int change, List<IntToDoubleFunction> worths) {
        if (dissection.isExact()) {
            return 0;
        }
        var gains = dissection.orders().stream()
                .mapToDouble(order -> Sample.mean(each(worths, worth -> Shapley.gains(order, worth)[change])))
                .toArray();
        var pairs = IntStream.range(0, gains.length / 2)
                .mapToDouble(pair -> (gains[2 * pair] + gains[2 * pair + 1]) / 2)
                .toArray();
        return Sample.standardDeviation(pairs) / Math.sqrt(pairs.length);
    }

    private List<Attribution.Interaction> interactions(List<IntToDoubleFunction> worths) {
        int size = dissection.changes().size();
        return IntStream.range(0, size)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, size).mapToObj(other -> interaction(one, other, worths)))
                .toList();
    }

    private Attribution.Interaction interaction(int one, int other, List<IntToDoubleFunction> worths) {
        var changes = dissection.changes();
        return new Attribution.Interaction(
                changes.get(one).title(),
                changes.get(other).title(),
                Differences.of(each(worths, worth -> Shapley.interaction(changes.size(), one, other, worth))));
    }

    private String sentence(Asked asked, PairedDifference total, List<LeverShare> levers) {
        var indicator = results.manifest().indicator(asked.indicator());
        var amount = Amount.of(indicator);
        var largest = Stream.concat(Stream.of(total), levers.stream().map(LeverShare::contribution))
                .mapToDouble(each -> Math.abs(each.estimate()))
                .max()
                .orElse(0);
        if (total.identical()) {
            return "%s makes no difference at all to %s."
                    .formatted(dissection.arm().title(), Wording.ENGLISH.inSentence(indicator.title()));
        }
        var parts = levers.stream()
                .map(lever -> "%s %s"
                        .formatted(
                                lever.title(), amount.text(lever.contribution().estimate(), largest)))
                .collect(Collectors.joining(", "));
        return "Of the %s that %s changes %s%s: %s."
                .formatted(
                        amount.text(total.estimate(), largest),
                        dissection.arm().title(),
                        Wording.ENGLISH.inSentence(indicator.title()),
                        isSeen(total) ? "" : " (not distinguishable from zero)",
                        parts);
    }
}
