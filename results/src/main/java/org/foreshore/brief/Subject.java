package org.foreshore.brief;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.outcome.Group;
import org.foreshore.report.RunResults;
import org.foreshore.report.Sentence;
import org.foreshore.report.Spread;
import org.foreshore.report.Summary.ArmSummary;
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
 * @param ranking what every alternative does to the outcome
 */
public record Subject(
        RunResults results,
        Scenario scenario,
        String country,
        Catalogue catalogue,
        List<String> warnings,
        Ensemble ensemble,
        Ranking ranking,
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
        var results = RunResults.of(run);
        var ranking = Ranking.of(results, outcome(results.manifest()), group(results.manifest()));
        return new Subject(results, scenario, country, catalogue, warnings, Ensemble.of(run), ranking, words);
    }

    Manifest manifest() {
        return results.manifest();
    }

    /** What the question is about; the first that is measured if the question does not say. */
    Manifest.Indicator outcome() {
        return outcome(manifest());
    }

    private static Manifest.Indicator outcome(Manifest manifest) {
        return manifest.indicators().stream()
                .filter(one -> one.id().equals(manifest.asked().indicator()))
                .findFirst()
                .orElse(manifest.indicators().get(0));
    }

    /** Whom the question is about. */
    Group group() {
        return group(manifest());
    }

    private static Group group(Manifest manifest) {
        var asked = manifest.asked();
        var isMeasured = manifest.columns().indexOf(asked.indicator(), asked.group()) >= 0;
        return isMeasured ? Group.find(asked.group()).orElseThrow() : Group.ALL;
    }

    /** Every world but the baseline: what is claimed of the best or of none is claimed of all of these. */
    List<NamedArm> alternatives() {
        return manifest().arms().subList(1, manifest().arms().size());
    }

    /** The worlds there is room to draw, the baseline first, in the order of the run. */
    List<NamedArm> drawn() {
        var drawn = new ArrayList<>(manifest().arms().subList(0, 1));
        drawn.addAll(drawnAlternatives());
        return drawn;
    }

    List<NamedArm> drawnAlternatives() {
        return ranking.drawn(MOST);
    }

    int leftOut() {
        return alternatives().size() - drawnAlternatives().size();
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
        return among(words.named("indicator." + outcome().id(), outcome().title()));
    }

    /** The outcome inside a sentence. */
    String what() {
        return among(Sentence.title(words, outcome()));
    }

    private String among(String what) {
        return group() == Group.ALL ? what : words.say("brief.among." + group().id(), what);
    }

    /** The outcome of an arm, in all futures, and its last month. */
    Spread last(NamedArm arm) {
        var spreads = outcomeOf(arm).spreads();
        return spreads.get(spreads.size() - 1);
    }

    /** The outcome of an arm, month by month. */
    ArmSummary outcomeOf(NamedArm arm) {
        return results.summary(outcome().id(), group().id())
                .arms()
                .get(manifest().armIndex(arm.id()));
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
