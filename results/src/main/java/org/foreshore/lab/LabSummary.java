package org.foreshore.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.foreshore.statistics.Sample;

/**
 * What many sandboxes of one design showed, each in another country. Shares are of all sandboxes unless said otherwise.
 *
 * @param claimsValidity whether the estimator keeps its promises where sites are chosen in this way
 * @param standardError mean of those reported
 * @param bias mean estimate less the mean effect on the treated
 * @param coverage how often the interval held the effect on the treated
 * @param power how often a significant effect of the right sign was found
 * @param falseAlarms how often one was found where the package did nothing
 * @param exaggeration mean size of significant estimates over the mean effect on the treated
 * @param signErrors share of significant estimates with the wrong sign
 * @param decisions how often each decision was taken
 * @param endings how often each thing ended the test; stoppedEarly all of them but its time
 * @param extended how often it went on for longer than planned
 * @param scaled how often it went to scale and the hold-back told something; holdBack what, in the mean, holdBackTruth what
 *     was true there, and holdBackCoverage how often its interval held that
 * @param falseStops stopped though it was worth it; falseScales the other way round
 * @param missedHarm share of those that did harm of which no guardrail spoke
 * @param falseBreaches how often a guardrail spoke without reason
 * @param right how often what is worth it was scaled, or what is not was stopped
 * @param regret in residents, mean
 */
public record LabSummary(
        String design,
        String estimator,
        boolean claimsValidity,
        int sandboxes,
        double estimate,
        double standardError,
        double onTreated,
        double spillover,
        double atScale,
        double bias,
        double rootMeanSquare,
        double coverage,
        double power,
        double falseAlarms,
        double exaggeration,
        double signErrors,
        Map<String, Double> decisions,
        Map<Ending, Double> endings,
        double stoppedEarly,
        double extended,
        double scaled,
        double holdBack,
        double holdBackTruth,
        double holdBackCoverage,
        double worthIt,
        double falseStops,
        double falseScales,
        double missedHarm,
        double falseBreaches,
        double right,
        double months,
        double regret,
        double costUsd,
        double spentUsd,
        Map<Term, Double> ledger,
        List<SecondarySummary> secondary) {

    public static LabSummary of(LabQuestion question, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("no sandbox was run");
        }
        var sandbox = question.sandbox();
        var method = Methods.of(sandbox.evaluation(), sandbox.sites());
        double treated = mean(verdicts, each -> each.truth().onTreated());
        var significant = verdicts.stream().filter(Verdict::significant).toList();
        var harmful = verdicts.stream().filter(Verdict::harmed).toList();
        var told = verdicts.stream()
                .flatMap(each -> each.holdBack().stream())
                .filter(HoldBack::isKnown)
                .toList();
        return new LabSummary(
                verdicts.get(0).design(),
                method.id(),
                Methods.isValid(method, sandbox.sites()),
                verdicts.size(),
                mean(verdicts, Verdict::estimate),
                mean(verdicts, Verdict::standardError),
                treated,
                mean(verdicts, each -> each.truth().spillover()),
                mean(verdicts, each -> each.truth().atScale()),
                mean(verdicts, Verdict::estimate) - treated,
                Math.sqrt(mean(verdicts, LabSummary::squaredError)),
                share(verdicts, Verdict::covers),
                share(verdicts, each -> each.significant() && each.estimate() > 0),
                share(verdicts, Verdict::placeboSignificant),
                mean(significant, each -> Math.abs(each.estimate())) / Math.abs(treated),
                share(significant, each -> each.estimate() * treated < 0),
                decisions(verdicts),
                endings(verdicts),
                share(verdicts, each -> each.ending().isEarly()),
                share(verdicts, Verdict::extended),
                (double) told.size() / verdicts.size(),
                mean(told, HoldBack::estimate),
                mean(told, HoldBack::truth),
                mean(told, each -> each.covers() ? 1 : 0),
                share(verdicts, Verdict::worthIt),
                share(verdicts, each -> each.worthIt() && each.stops()),
                share(verdicts, each -> !each.worthIt() && each.scales()),
                share(harmful, each -> !each.warned()),
                share(verdicts, Verdict::falseAlarm),
                share(verdicts, Verdict::isRight),
                mean(verdicts, Verdict::months),
                mean(verdicts, Verdict::regret),
                mean(verdicts, Verdict::costUsd),
                mean(verdicts, Verdict::spentUsd),
                ledger(verdicts),
                SecondarySummary.of(verdicts, sandbox.evaluation().alpha().value()));
    }

    private static double squaredError(Verdict verdict) {
        double error = verdict.estimate() - verdict.truth().onTreated();
        return error * error;
    }

    private static Map<String, Double> decisions(List<Verdict> verdicts) {
        var counts = new TreeMap<String, Double>();
        verdicts.forEach(each -> counts.merge(each.ground().decision().name(), 1.0 / verdicts.size(), Double::sum));
        return counts;
    }

    private static Map<Ending, Double> endings(List<Verdict> verdicts) {
        var counts = new EnumMap<Ending, Double>(Ending.class);
        verdicts.forEach(each -> counts.merge(each.ending(), 1.0 / verdicts.size(), Double::sum));
        return counts;
    }

    private static Map<Term, Double> ledger(List<Verdict> verdicts) {
        var terms = new EnumMap<Term, Double>(Term.class);
        for (var term : Term.values()) {
            terms.put(term, mean(verdicts, each -> each.ledger().terms().get(term)));
        }
        return terms;
    }

    private static <T> double mean(List<T> all, ToDoubleFunction<T> figure) {
        var defined = Sample.defined(all.stream().mapToDouble(figure).toArray());
        return defined.length == 0 ? Double.NaN : Sample.mean(defined);
    }

    private static double share(List<Verdict> verdicts, Predicate<Verdict> test) {
        return mean(verdicts, each -> test.test(each) ? 1 : 0);
    }

    /** Half the width of the 95 % interval that a share over so many sandboxes has by luck alone. */
    public double monteCarlo(double share) {
        return 1.96 * Math.sqrt(share * (1 - share) / sandboxes);
    }
}
