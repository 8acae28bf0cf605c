package org.foreshore.brief;

import java.util.List;
import org.foreshore.report.RunResults;
import org.foreshore.report.Sentence;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Ensemble;
import org.foreshore.store.Manifest;
import org.foreshore.store.Manifest.NamedArm;
import org.foreshore.store.StoredRun;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.wording.Wording;

/**
 * What a brief is written of, and in which language.
 *
 * @param country its name
 * @param warnings what seemed odd about the scenario
 * @param ensemble what its replications took in turn: parameter sets, and populations
 */
public record Subject(
        RunResults results,
        Scenario scenario,
        String country,
        Catalogue catalogue,
        List<String> warnings,
        Ensemble ensemble,
        Wording words) {

    /** As many as there are colours and dashes; more are told of in the files only. */
    private static final int MOST = 4;

    public Subject {
        warnings = List.copyOf(warnings);
    }

    /** Of a run whose results are complete. */
    public static Subject of(
            StoredRun run,
            Scenario scenario,
            String country,
            Catalogue catalogue,
            List<String> warnings,
            Wording words) {
        var ensemble = Ensemble.of(run);
        return new Subject(RunResults.of(run), scenario, country, catalogue, warnings, ensemble, words);
    }

    Manifest manifest() {
        return results.manifest();
    }

    /** What the question is about; the first that is measured if the question does not say. */
    Manifest.Indicator outcome() {
        var manifest = manifest();
        return manifest.indicators().stream()
                .filter(one -> one.id().equals(manifest.outcome()))
                .findFirst()
                .orElse(manifest.indicators().get(0));
    }

    /** The worlds the brief tells of, the baseline first. */
    List<NamedArm> arms() {
        var all = manifest().arms();
        return all.subList(0, Math.min(all.size(), MOST + 1));
    }

    List<NamedArm> alternatives() {
        return arms().subList(1, arms().size());
    }

    int leftOut() {
        return manifest().arms().size() - arms().size();
    }

    String lastMonth() {
        return manifest().month(manifest().months() - 1);
    }

    String title(NamedArm arm) {
        return Author.name(arm.title().isEmpty() ? arm.id() : arm.title());
    }

    /** Above a narrow column. */
    String shortTitle(NamedArm arm) {
        return Author.shortName(title(arm));
    }

    String outcomeTitle() {
        return words.named("indicator." + outcome().id(), outcome().title());
    }

    /** The outcome inside a sentence. */
    String what() {
        return Sentence.title(words, outcome());
    }

    /** In which differences of an indicator are told. */
    String unit(Manifest.Indicator indicator) {
        return switch (indicator.unit()) {
            case "share" -> words.say("unit.points");
            case "per_thousand" -> words.say("unit.perThousand");
            default ->
                indicator.shown().isEmpty()
                        ? words.say("unit.number")
                        : words.named("unit." + indicator.unit(), indicator.shown());
        };
    }

    boolean measures(String indicator, String group) {
        return manifest().columns().indexOf(indicator, group) >= 0;
    }

    /** Parameter sets that its replications took; 0 for the documented defaults. */
    int members() {
        return ensemble.members().size();
    }
}
