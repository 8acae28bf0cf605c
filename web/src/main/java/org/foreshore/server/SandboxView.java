package org.foreshore.server;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.foreshore.exit.Ground;
import org.foreshore.job.Progress;
import org.foreshore.job.SandboxLab;
import org.foreshore.job.Sandboxes;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Methods;
import org.foreshore.lab.Readiness;
import org.foreshore.lab.Secondary;
import org.foreshore.lab.Verdict;
import org.foreshore.outcome.Breach;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;
import org.foreshore.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** A sandbox as a government sees it: how far it is, and once it is over its report, but never the truth. */
record SandboxView(
        String id,
        String title,
        String question,
        String countryName,
        String state,
        int done,
        int total,
        List<Progress.Broken> failures,
        List<String> designs,
        @Nullable Report report) {

    /**
     * What a government reads of its sandbox. Effects are so turned that more is better.
     *
     * @param indicator that decides
     * @param level of the interval, 0 to 1
     * @param rule decision by the rule fixed before, in lower case
     * @param ending what ended the test, as "as-planned" or "futility"; extended if it then went on for longer
     * @param measured means of the settlements in each month in which something was measured
     */
    record Report(
            String indicator,
            String group,
            double worthwhile,
            String from,
            int months,
            double estimate,
            double low,
            double high,
            double level,
            double pValue,
            double power,
            String estimator,
            String rule,
            String ground,
            String ending,
            boolean extended,
            double spentUsd,
            double costUsd,
            List<Measured> measured,
            List<Other> others,
            List<LogLine> log,
            List<Readiness.Item> readiness) {}

    /** An outcome that does not decide, without its truth; plus is better. @param adjusted p-value raised after Holm */
    record Other(
            String indicator, String group, double estimate, double low, double high, double pValue, double adjusted) {

        static Other of(Secondary found) {
            return new Other(
                    found.indicator(),
                    found.group(),
                    found.estimate(),
                    found.low(),
                    found.high(),
                    found.pValue(),
                    found.adjusted());
        }
    }

    /** Mean over settlements of what was found; undefined without any. */
    record Measured(String month, double sites, double comparison) {}

    /**
     * A line of the decision log, in English and in figures for whoever says it otherwise.
     *
     * @param ground row of the exit rule of a line that decides; rule what it decides
     * @param figures that its words hold, in their order; breach the figure and the bar that it is owed to
     */
    record LogLine(
            String month,
            String from,
            String to,
            String actor,
            String evidence,
            String reason,
            boolean remark,
            @Nullable String ground,
            @Nullable String rule,
            List<Double> figures,
            @Nullable Bar breach) {

        static LogLine of(Scenario scenario, Step step) {
            var ground = Optional.of(step)
                    .filter(each -> each.to() == Stage.DECIDED)
                    .flatMap(each -> Ground.find(each.evidence()));
            return new LogLine(
                    scenario.month(step.month()),
                    id(step.from()),
                    id(step.to()),
                    step.actor(),
                    step.evidence(),
                    step.reason(),
                    step.isRemark(),
                    ground.map(SandboxView::id).orElse(null),
                    ground.map(Ground::decision).map(SandboxView::id).orElse(null),
                    step.figures(),
                    step.breach().map(Bar::of).orElse(null));
        }
    }

    /** @param kind "guardrail", "gate" or "cap"; more in {@link Breach} */
    record Bar(String kind, String metric, String group, double figure, double threshold, int months) {

        static Bar of(Breach breach) {
            return new Bar(
                    id(breach.bar()),
                    breach.metric(),
                    breach.group(),
                    breach.figure(),
                    breach.threshold(),
                    breach.months());
        }
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static SandboxView of(Sandboxes.Ticket ticket) {
        var scenario = ticket.asked().scenario();
        var progress = ticket.progress();
        return new SandboxView(
                ticket.id(),
                scenario.title(),
                scenario.question(),
                ticket.asked().country().country().name(),
                progress.state().id(),
                progress.done(),
                progress.total(),
                progress.failures(),
                ticket.designs(),
                ticket.findAnswer().map(answer -> report(scenario, answer)).orElse(null));
    }

    /** The planned sandbox in the first country: ours. */
    static Verdict first(SandboxLab.Answer answer) {
        return Objects.requireNonNull(answer.verdicts().get(Designs.PLANNED)).get(0);
    }

    static Report report(Scenario scenario, SandboxLab.Answer answer) {
        var sandbox = scenario.sandbox();
        var verdict = first(answer);
        return new Report(
                sandbox.hypothesis().indicator(),
                sandbox.hypothesis().group(),
                sandbox.hypothesis().worthwhile(),
                sandbox.from().toString(),
                sandbox.timetable().test(),
                verdict.estimate(),
                verdict.low(),
                verdict.high(),
                sandbox.exit().level().value(),
                verdict.pValue(),
                verdict.power(),
                Methods.of(sandbox.evaluation(), sandbox.sites()).id(),
                id(verdict.ground().decision()),
                id(verdict.ground()),
                id(verdict.ending()),
                verdict.extended(),
                verdict.spentUsd(),
                verdict.costUsd(),
                measured(scenario, answer),
                verdict.secondary().stream().map(Other::of).toList(),
                verdict.log().steps().stream()
                        .map(step -> LogLine.of(scenario, step))
                        .toList(),
                Readiness.of(sandbox).items());
    }

    private static List<Measured> measured(Scenario scenario, SandboxLab.Answer answer) {
        var trial = answer.shown().get(0).trials().get(0);
        var waves = trial.measured().toList();
        return waves.stream()
                .mapToInt(Wave::month)
                .distinct()
                .sorted()
                .mapToObj(month -> new Measured(
                        scenario.month(month),
                        mean(waves, sites(trial, Site::isTreated), month),
                        mean(waves, sites(trial, site -> isCompared(scenario, site)), month)))
                .toList();
    }

    private static boolean isCompared(Scenario scenario, Site site) {
        return !site.isTreated() && !(scenario.sandbox().sites().hasSaturations() && site.isNeighbour());
    }

    private static List<Integer> sites(Trial trial, Predicate<Site> which) {
        return trial.sites().stream().filter(which).map(Site::number).toList();
    }

    private static double mean(List<Wave> waves, List<Integer> numbers, int month) {
        return waves.stream()
                .filter(wave -> wave.month() == month && numbers.contains(wave.settlement()))
                .mapToDouble(Wave::found)
                .filter(found -> !Double.isNaN(found))
                .average()
                .orElse(Double.NaN);
    }
}
