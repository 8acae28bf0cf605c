package org.foreshore.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foreshore.job.SandboxLab;
import org.foreshore.lab.Designs;
import org.foreshore.lab.LabSummary;
import org.foreshore.lab.Readiness;
import org.foreshore.scenario.Scenario;

/** Prints what a sandbox showed as people read it. */
final class PilotText {

    private PilotText() {}

    static void print(Scenario scenario, Readiness readiness, SandboxLab.Answer answer) {
        System.out.printf("%s%n%nReadiness%n", scenario.title());
        readiness
                .items()
                .forEach(item ->
                        System.out.printf("  %-4s %-12s %s%n", item.met() ? "yes" : "NO", item.id(), item.says()));
        var summaries = answer.summaries();
        one(summaries.get(0));
        log(answer);
        if (summaries.size() > 1) {
            table(summaries);
        }
    }

    private static void one(LabSummary found) {
        line("%nIn %d countries with this sandbox (%s)", found.sandboxes(), found.estimator());
        line("  Estimate, mean            %+.4f (standard error %.4f)", found.estimate(), found.standardError());
        line("  Effect on the treated     %+.4f", found.onTreated());
        line("  Spillover                 %+.4f", found.spillover());
        within(found);
        trust(found);
        decisions(found);
        holdBack(found);
        secondary(found);
        costs(found);
        ledger(found);
    }

    private static void trust(LabSummary found) {
        line("  Effect at scale           %+.4f", found.atScale());
        line("  Bias, root mean square    %+.4f, %.4f", found.bias(), found.rootMeanSquare());
        line("  Coverage of the interval  %s", share(found, found.coverage()));
        line("  Power                     %s", share(found, found.power()));
        line("  False alarms (placebo)    %s", share(found, found.falseAlarms()));
        line("  Exaggeration if significant %.2f, wrong sign %.0f %%", found.exaggeration(), 100 * found.signErrors());
    }

    private static void decisions(LabSummary found) {
        line("  Worth it in truth         %s", share(found, found.worthIt()));
        line("  Right decision            %s", share(found, found.right()));
        line("  False stop, false scale   %.0f %%, %.0f %%", 100 * found.falseStops(), 100 * found.falseScales());
        line(
                "  Months to the decision    %.1f; ended early %.0f %%%s, extended %.0f %%",
                found.months(), 100 * found.stoppedEarly(), endings(found), 100 * found.extended());
    }

    private static void secondary(LabSummary found) {
        found.secondary()
                .forEach(each -> line(
                        "  Besides: %s, %s  %+.4f, in truth %+.4f; significant %.0f %% (after Holm), %.0f %% alone",
                        each.indicator(),
                        each.group(),
                        each.estimate(),
                        each.onTreated(),
                        100 * each.found(),
                        100 * each.alone()));
    }

    private static void costs(LabSummary found) {
        line("  Regret, residents         %,.0f", found.regret());
        line(
                "  Cost of the sandbox       USD %,.0f, of the package in it USD %,.0f",
                found.costUsd(), found.spentUsd());
        line(
                "  Decisions: %s",
                found.decisions().entrySet().stream()
                        .map(each -> String.format(Locale.ROOT, "%s %.0f %%", each.getKey(), 100 * each.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static void ledger(LabSummary found) {
        line("%nWhy the estimate is not the effect at scale");
        found.ledger().forEach((term, value) -> line("  %-22s %+.4f", term.title(), value));
        line("  %-22s %+.4f", "Sum", found.estimate() - found.atScale());
    }

    private static String endings(LabSummary found) {
        var early = found.endings().entrySet().stream()
                .filter(each -> each.getKey().isEarly())
                .map(each ->
                        String.format(Locale.ROOT, "%s %.0f %%", each.getKey().title(), 100 * each.getValue()))
                .collect(Collectors.joining(", "));
        return early.isEmpty() ? "" : " (" + early + ")";
    }

    private static void holdBack(LabSummary found) {
        if (found.scaled() > 0) {
            line(
                    "  Hold-back while scaling   %+.4f, in truth %+.4f; its interval holds that in %.0f of 100 (%.0f %% went to scale)",
                    found.holdBack(), found.holdBackTruth(), 100 * found.holdBackCoverage(), 100 * found.scaled());
        }
    }

    /** What is known where residents of a settlement are told apart. */
    private static void within(LabSummary found) {
        if (!Double.isNaN(found.neighbours())) {
            line("  Effect on neighbours      %+.4f", found.neighbours());
            line("  Effect on all at sites    %+.4f", found.total());
        }
        found.saturations()
                .forEach(each -> line(
                        "  Where %3.0f %% are invited  them %s; neighbours %s",
                        100 * each.share(),
                        beside(each.onTreated(), each.onTreatedError(), each.trueOnTreated()),
                        beside(each.spillover(), each.spilloverError(), each.trueSpillover())));
    }

    private static String beside(double found, double error, double truth) {
        return Double.isNaN(found)
                ? "none"
                : String.format(Locale.ROOT, "%+.4f (standard error %.4f), in truth %+.4f", found, error, truth);
    }

    private static String share(LabSummary found, double share) {
        return String.format(
                Locale.ROOT, "%.0f of 100 (luck: %.0f)", 100 * share, Math.ceil(100 * found.monteCarlo(share)));
    }

    private static void log(SandboxLab.Answer answer) {
        line("%nDecision log in the first country");
        var first = answer.verdicts().getOrDefault(Designs.PLANNED, List.of()).get(0);
        first.log()
                .steps()
                .forEach(step -> line(
                        "  %4d %-18s %-11s %s; %s",
                        step.month(), step.to(), step.actor(), step.evidence(), step.reason()));
    }

    private static void table(List<LabSummary> all) {
        line(
                "%n%-20s %-26s %9s %9s %9s %8s %6s %6s %6s %6s %6s %6s",
                "design",
                "estimator",
                "estimate",
                "treated",
                "bias",
                "RMSE",
                "cover",
                "power",
                "alarm",
                "exagg",
                "right",
                "regret");
        all.forEach(each -> line(
                "%-20s %-26s %+9.4f %+9.4f %+9.4f %8.4f %5.0f%% %5.0f%% %5.0f%% %6.2f %5.0f%% %6.0f",
                each.design(),
                each.estimator() + (each.claimsValidity() ? "" : " *"),
                each.estimate(),
                each.onTreated(),
                each.bias(),
                each.rootMeanSquare(),
                100 * each.coverage(),
                100 * each.power(),
                100 * each.falseAlarms(),
                each.exaggeration(),
                100 * each.right(),
                each.regret()));
        line("* claims no validity");
    }

    private static void line(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
