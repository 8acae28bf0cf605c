package org.foreshore.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Range;
import org.foreshore.lesson.Subject;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Outcome;
import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;

/** Reads where in a trial to look. What is left out is the first trial, its last arm, its outcome in whom the trial asks about, and the end. */
final class SubjectReader {

    private final Catalogue catalogue;
    private final Map<String, ScenarioRead> trials;
    private final Known known;

    SubjectReader(Catalogue catalogue, Map<String, ScenarioRead> trials, Findings findings) {
        this.catalogue = catalogue;
        this.trials = trials;
        known = new Known(findings);
    }

    Subject read(Fields fields) {
        var first = trials.keySet().stream().findFirst().orElse("");
        var trial = trials.isEmpty()
                ? fields.findText("trial").orElse("")
                : known.find(fields, "trial", trials.keySet()).orElse(first);
        var scenario = findScenario(trial);
        var arms = scenario.map(SubjectReader::ids).orElse(List.of());
        var arm = find(fields, "arm", arms).orElse(arms.isEmpty() ? "" : arms.get(arms.size() - 1));
        var usual = scenario.map(Scenario::outcome).orElse(Outcome.ofEverybody(""));
        var indicator = find(
                        fields, "indicator", scenario.map(Scenario::indicators).orElse(List.of()))
                .orElse(usual.indicator());
        var groups = groupsOf(indicator);
        var usualGroup = indicator.equals(usual.indicator()) ? usual.group() : Outcome.EVERYBODY;
        return new Subject(
                trial,
                arm,
                indicator,
                find(fields, "group", groups).orElse(usualGroup),
                all(fields, "groups", groups),
                all(fields, "arms", arms),
                fields.whole(
                        "month", 0, Range.of(1, scenario.map(Scenario::months).orElse((int) Limits.MONTHS.max()))));
    }

    Optional<Scenario> findScenario(String trial) {
        return Optional.ofNullable(trials.get(trial)).map(ScenarioRead::scenario);
    }

    static List<String> ids(Scenario scenario) {
        return scenario.arms().stream().map(Arm::id).toList();
    }

    /** Nothing is known to compare with if the trial is broken, and then nothing more is said. */
    private Optional<String> find(Fields fields, String key, List<String> allowed) {
        return allowed.isEmpty() ? fields.findText(key) : known.find(fields, key, allowed);
    }

    private List<String> groupsOf(String indicator) {
        var byGroup = catalogue
                .findIndicator(indicator)
                .filter(IndicatorSpec::byGroup)
                .isPresent();
        return byGroup ? catalogue.groups() : List.of(Outcome.EVERYBODY);
    }

    private List<String> all(Fields fields, String key, List<String> allowed) {
        var names = new ArrayList<String>();
        fields.findListing(key)
                .map(Node.Listing::items)
                .orElse(List.of())
                .forEach(item -> known.find(item, key, allowed).ifPresent(names::add));
        return names;
    }
}
