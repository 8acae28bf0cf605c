package org.foreshore.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Lab;
import org.foreshore.lab.LabQuestion;
import org.foreshore.lab.LabSummary;
import org.foreshore.lab.Readiness;
import org.foreshore.lab.Verdict;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.pilot.Design;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.run.PilotRunner;
import org.foreshore.scenario.Sandbox;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Catalogue;

/** Tries sandboxes of one or more designs in many countries whose truth is known. */
public final class SandboxLab {

    private final Asked asked;
    private final Catalogue catalogue;
    private final int threads;

    public SandboxLab(Asked asked, Catalogue catalogue, int threads) {
        this.asked = asked;
        this.catalogue = catalogue;
        this.threads = threads;
    }

    /** What each design showed, sandbox by sandbox. @param shown all worlds of the first country; none if not even that was done */
    public record Answer(
            Map<String, LabQuestion> questions, Map<String, List<Verdict>> verdicts, List<SandboxOutcome> shown) {

        public List<LabSummary> summaries() {
            return questions.entrySet().stream()
                    .map(each -> LabSummary.of(each.getValue(), verdicts.getOrDefault(each.getKey(), List.of())))
                    .toList();
        }
    }

    /** @param progress told how many replications are done */
    public Answer run(Map<String, Sandbox> designs, IntConsumer progress, BooleanSupplier cancelled) {
        var questions = new LinkedHashMap<String, LabQuestion>();
        var all = new ArrayList<Design>();
        designs.forEach((id, sandbox) -> {
            var question = question(sandbox);
            questions.put(id, question);
            all.add(new Design(id, sandbox, Readiness.of(sandbox).approved(sandbox, question.from())));
        });
        var outcomes = new PilotRunner(threads).run(asked.experiment(), all, progress, cancelled);
        return new Answer(
                questions,
                verdicts(questions, outcomes),
                outcomes.stream().limit(1).toList());
    }

    private LabQuestion question(Sandbox sandbox) {
        var signs = new TreeMap<String, Integer>();
        catalogue.indicators().forEach(spec -> signs.put(spec.id(), spec.better() == Better.LOWER ? -1 : 1));
        return LabQuestion.of(asked.scenario(), sandbox, signs);
    }

    /**
     * A design that cannot be evaluated with so few settlements is left out, unless it is the planned one: then that is
     * said.
     */
    private static Map<String, List<Verdict>> verdicts(
            Map<String, LabQuestion> questions, List<SandboxOutcome> outcomes) {
        var verdicts = new LinkedHashMap<String, List<Verdict>>();
        for (var design : List.copyOf(questions.keySet())) {
            try {
                verdicts.put(design, verdicts(design, Objects.requireNonNull(questions.get(design)), outcomes));
            } catch (IllegalArgumentException tooFew) {
                if (design.equals(Designs.PLANNED)) {
                    throw cannotBeEvaluated(tooFew);
                }
                questions.remove(design);
            }
        }
        return verdicts;
    }

    private static List<Verdict> verdicts(String design, LabQuestion question, List<SandboxOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.trials().stream()
                        .filter(trial -> trial.design().equals(design))
                        .map(trial -> Lab.judge(question, outcome, trial)))
                .toList();
    }

    private static ScenarioInvalid cannotBeEvaluated(IllegalArgumentException tooFew) {
        return new ScenarioInvalid(List.of(new Finding(
                Finding.Severity.ERROR,
                "",
                0,
                0,
                "pilot.evaluation",
                "the effect cannot be estimated: " + tooFew.getMessage(),
                "Take more settlements, or another estimator.")));
    }
}
