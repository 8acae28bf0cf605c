package org.foreshore.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.foreshore.lab.Lab;
import org.foreshore.lab.LabQuestion;
import org.foreshore.lab.LabSummary;
import org.foreshore.lab.Readiness;
import org.foreshore.lab.Verdict;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.pilot.Design;
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

    /** What each design showed, sandbox by sandbox. */
    public record Answer(Map<String, LabQuestion> questions, Map<String, List<Verdict>> verdicts) {

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
        return new Answer(questions, verdicts(questions, outcomes));
    }

    private LabQuestion question(Sandbox sandbox) {
        var signs = new TreeMap<String, Integer>();
        catalogue.indicators().forEach(spec -> signs.put(spec.id(), spec.better() == Better.LOWER ? -1 : 1));
        return LabQuestion.of(asked.scenario(), sandbox, signs);
    }

    private static Map<String, List<Verdict>> verdicts(
            Map<String, LabQuestion> questions, List<SandboxOutcome> outcomes) {
        var verdicts = new LinkedHashMap<String, List<Verdict>>();
        for (var outcome : outcomes) {
            for (var trial : outcome.trials()) {
                var question = java.util.Objects.requireNonNull(questions.get(trial.design()));
                verdicts.computeIfAbsent(trial.design(), design -> new ArrayList<>())
                        .add(Lab.judge(question, outcome, trial));
            }
        }
        return verdicts;
    }
}
