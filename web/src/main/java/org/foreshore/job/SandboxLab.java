package org.foreshore.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Lab;
import org.foreshore.lab.LabEvaluator;
import org.foreshore.lab.LabQuestion;
import org.foreshore.lab.LabSummary;
import org.foreshore.lab.PilotValue;
import org.foreshore.lab.Readiness;
import org.foreshore.lab.Verdict;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.pilot.Design;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.run.Experiment;
import org.foreshore.run.PilotRunner;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.Catalogue;

/** Tries sandboxes of one or more designs in many countries whose truth is known. */
public final class SandboxLab {

    private final Scenario scenario;
    private final Experiment experiment;
    private final Catalogue catalogue;
    private final int threads;

    public SandboxLab(Asked asked, Catalogue catalogue, int threads) {
        scenario = asked.scenario();
        experiment = asked.experiment();
        this.catalogue = catalogue;
        this.threads = threads;
    }

    /**
     * What each design showed, sandbox by sandbox.
     *
     * @param shown all worlds of the first country; none if not even that was done
     * @param settlements of the first country, where they lie
     */
    public record Answer(
            Map<String, LabQuestion> questions,
            Map<String, List<Verdict>> verdicts,
            List<SandboxOutcome> shown,
            List<Atlas.Spot> settlements) {

        public List<LabSummary> summaries() {
            return questions.entrySet().stream()
                    .map(each -> LabSummary.of(each.getValue(), verdicts.getOrDefault(each.getKey(), List.of())))
                    .toList();
        }

        public Map<String, LabSummary> byDesign() {
            var all = new LinkedHashMap<String, LabSummary>();
            summaries().forEach(each -> all.put(each.design(), each));
            return all;
        }

        /** Whether a design is worth having. */
        public PilotValue value(String design) {
            return PilotValue.of(
                    Objects.requireNonNull(questions.get(design)), verdicts.getOrDefault(design, List.of()));
        }
    }

    /** Settlements that may take part, as far as it can be said before anything is simulated. */
    public int eligible(Sandbox sandbox) {
        return PilotRunner.eligible(experiment, sandbox);
    }

    /** Months from the start of the test to the last in which it may end for somebody to decide. */
    public int monthsLeft(Sandbox sandbox) {
        return scenario.months()
                - question(sandbox).from()
                - sandbox.timetable().decision();
    }

    /**
     * Other designs than the planned one are left out if they cannot be tried, as where residents are drawn for a lever that
     * reaches whole settlements.
     *
     * @param progress told how many replications are done
     */
    public Answer run(Map<String, Sandbox> designs, IntConsumer progress, BooleanSupplier cancelled) {
        var questions = new LinkedHashMap<String, LabQuestion>();
        var all = new ArrayList<Design>();
        triable(designs).forEach((id, sandbox) -> {
            var question = question(sandbox);
            questions.put(id, question);
            all.add(new Design(
                    id, sandbox, Readiness.of(sandbox).approved(sandbox, question.from()), new LabEvaluator(question)));
        });
        var judged = new PilotRunner(threads)
                .run(experiment, all, outcome -> judged(questions, outcome), progress, cancelled);
        questions.keySet().removeIf(design -> cannotBeEvaluated(design, judged));
        var verdicts = new LinkedHashMap<String, List<Verdict>>();
        questions.keySet().forEach(design -> verdicts.put(design, verdicts(design, judged)));
        return new Answer(
                questions,
                verdicts,
                judged.stream().flatMap(each -> each.kept().stream()).toList(),
                Atlas.spots(experiment.population()));
    }

    /** Of the planned design this is said; others are left out. */
    private static boolean cannotBeEvaluated(String design, List<Judged> judged) {
        var failure = judged.stream()
                .flatMap(each -> Optional.ofNullable(each.failures().get(design)).stream())
                .findFirst();
        if (failure.isPresent() && design.equals(Designs.PLANNED)) {
            throw cannotBeEvaluated(failure.get());
        }
        return failure.isPresent();
    }

    private Map<String, Sandbox> triable(Map<String, Sandbox> designs) {
        var triable = new LinkedHashMap<>(designs);
        triable.entrySet()
                .removeIf(each -> designs.containsKey(Designs.PLANNED)
                        && !each.getKey().equals(Designs.PLANNED)
                        && PilotRunner.refusal(experiment, each.getValue()).isPresent());
        return triable;
    }

    private LabQuestion question(Sandbox sandbox) {
        return LabQuestion.of(scenario, sandbox, catalogue);
    }

    /**
     * What is made of one replication.
     *
     * @param failures why a design cannot be evaluated, as with too few settlements; it is then left out, unless it is the
     *     planned one: then that is said
     * @param kept the worlds of the first replication only, since all of them would fill the memory
     */
    private record Judged(List<Verdict> verdicts, Map<String, String> failures, List<SandboxOutcome> kept) {}

    private static Judged judged(Map<String, LabQuestion> questions, SandboxOutcome outcome) {
        var verdicts = new ArrayList<Verdict>();
        var failures = new LinkedHashMap<String, String>();
        for (var trial : outcome.trials()) {
            try {
                verdicts.add(Lab.judge(Objects.requireNonNull(questions.get(trial.design())), outcome, trial));
            } catch (IllegalArgumentException tooFew) {
                failures.put(trial.design(), String.valueOf(tooFew.getMessage()));
            }
        }
        return new Judged(verdicts, failures, outcome.replication() == 0 ? List.of(outcome) : List.of());
    }

    private static List<Verdict> verdicts(String design, List<Judged> judged) {
        return judged.stream()
                .flatMap(each -> each.verdicts().stream())
                .filter(verdict -> verdict.design().equals(design))
                .toList();
    }

    private static ScenarioInvalid cannotBeEvaluated(String why) {
        return new ScenarioInvalid(List.of(new Finding(
                Finding.Severity.ERROR,
                "",
                0,
                0,
                "pilot.evaluation",
                "the effect cannot be estimated: " + why,
                "Take more settlements, or another estimator.")));
    }
}
