package org.foreshore.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foreshore.job.SandboxLab;
import org.foreshore.job.Sandboxes;
import org.foreshore.lab.Designs;
import org.foreshore.lab.HoldBack;
import org.foreshore.lab.LabSummary;
import org.foreshore.lab.Secondary;
import org.foreshore.lab.Term;
import org.foreshore.lab.Truth;
import org.foreshore.lab.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What was true behind a sandbox, in our country and in all the others that were tried under other luck.
 *
 * @param decision committed to; {@code right} if it scales what is worth it or stops what is not
 * @param ledger why the estimate is not the effect at scale; sums to their difference
 * @param holdBack what scaling showed, if the rule's decision was to scale
 * @param others outcomes that do not decide, with what was true of them
 * @param countries the planned sandbox in every country, ours first
 * @param summaries over all countries, a row for each design, the planned one first
 */
record TruthView(
        String decision,
        String rule,
        boolean worthIt,
        boolean right,
        boolean ruleRight,
        double estimate,
        Truth truth,
        double voltage,
        List<Entry> ledger,
        @Nullable HoldBack holdBack,
        List<Secondary> others,
        List<Country> countries,
        List<Row> summaries) {

    record Entry(String id, String title, double value) {}

    /** One other country. @param atScale the true effect there */
    record Country(double estimate, double low, double high, double atScale, String rule, boolean right) {

        static Country of(Verdict verdict) {
            return new Country(
                    verdict.estimate(),
                    verdict.low(),
                    verdict.high(),
                    verdict.truth().atScale(),
                    SandboxView.id(verdict.ground().decision()),
                    verdict.isRight());
        }
    }

    /** A design over all countries; shares are of all sandboxes. */
    record Row(
            String design,
            String estimator,
            boolean claimsValidity,
            int sandboxes,
            double bias,
            double rootMeanSquare,
            double coverage,
            double power,
            double falseAlarms,
            double exaggeration,
            double falseStops,
            double falseScales,
            double stoppedEarly,
            double extended,
            double right,
            double months,
            double costUsd,
            Map<String, Double> decisions) {

        static Row of(LabSummary found) {
            return new Row(
                    found.design(),
                    found.estimator(),
                    found.claimsValidity(),
                    found.sandboxes(),
                    found.bias(),
                    found.rootMeanSquare(),
                    found.coverage(),
                    found.power(),
                    found.falseAlarms(),
                    found.exaggeration(),
                    found.falseStops(),
                    found.falseScales(),
                    found.stoppedEarly(),
                    found.extended(),
                    found.right(),
                    found.months(),
                    found.costUsd(),
                    found.decisions());
        }
    }

    static TruthView of(Sandboxes.Ticket ticket, SandboxLab.Answer answer, String decision) {
        var ours = SandboxView.first(answer);
        var planned = Objects.requireNonNull(answer.verdicts().get(Designs.PLANNED));
        return new TruthView(
                decision,
                SandboxView.id(ours.ground().decision()),
                ours.worthIt(),
                ours.worthIt() ? decision.equals("scale") : decision.equals("stop"),
                ours.isRight(),
                ours.estimate(),
                ours.truth(),
                ours.truth().voltage(),
                Arrays.stream(Term.values())
                        .map(term -> new Entry(
                                SandboxView.id(term),
                                term.title(),
                                Objects.requireNonNull(ours.ledger().terms().get(term))))
                        .toList(),
                ours.holdBack().orElse(null),
                ours.secondary(),
                planned.stream().map(Country::of).toList(),
                answer.summaries().stream().map(Row::of).toList());
    }
}
