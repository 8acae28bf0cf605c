package org.foreshore.brief;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foreshore.outcome.Columns;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.LocalColumns;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.outcome.Margin;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.outcome.Transition;
import org.foreshore.report.Publication;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Outcome;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Ensemble;
import org.foreshore.store.Environment;
import org.foreshore.store.ResultStore;
import org.foreshore.store.RunPlan;
import org.foreshore.store.RunQuestion;
import org.foreshore.store.StoredRun;
import org.foreshore.store.Synthetic;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Unit;
import org.foreshore.wording.Wording;

/**
 * A run whose arms differ from the baseline by amounts one chooses, replication by replication; half of it among women,
 * and none of it among men.
 *
 * @param better which way the outcome improves
 * @param effects of each alternative, by replication; empty for a baseline alone
 * @param group whom the question is about; nobody belongs to the urban men
 * @param ensemble what the replications are said to have taken in turn
 */
record Made(
        String title,
        String question,
        List<String> alternatives,
        Better better,
        double[][] effects,
        Ensemble ensemble,
        String group) {

    private static final int MONTHS = 3;
    private static final List<Group> GROUPS = List.of(Group.values());

    static Made of(Better better, double[]... effects) {
        var names = IntStream.rangeClosed(1, effects.length)
                .mapToObj(i -> "Plan " + i)
                .toList();
        return new Made("Plans", "Which plan?", names, better, effects, Ensemble.NONE, "all");
    }

    Made named(String otherTitle, String otherQuestion, String otherName) {
        var names = alternatives.stream().map(name -> otherName + name).toList();
        return new Made(otherTitle, otherQuestion, names, better, effects, ensemble, group);
    }

    Made taking(Ensemble other) {
        return new Made(title, question, alternatives, better, effects, other, group);
    }

    Made about(String otherGroup) {
        return new Made(title, question, alternatives, better, effects, ensemble, otherGroup);
    }

    /** So many sets of parameters, and populations; what is in the sets does not matter here. */
    static Ensemble ensemble(int members, int populations) {
        return new Ensemble("", populations, Collections.nCopies(members, new TreeMap<>()));
    }

    Subject subject(Path folder) {
        var run = stored(folder);
        var of = Subject.of(run, scenario(), "Bangladesh", catalogue(), List.of(), Wording.ENGLISH);
        return new Subject(
                of.results(),
                of.scenario(),
                of.country(),
                of.catalogue(),
                of.warnings(),
                ensemble,
                of.ranking(),
                of.words());
    }

    String brief(Path folder) {
        return Brief.write(subject(folder));
    }

    private static Catalogue catalogue() {
        return new Catalogue(List.of(), List.of(), List.of(), List.of());
    }

    private int replications() {
        return effects.length == 0 ? 4 : effects[0].length;
    }

    private IndicatorSpec outcome() {
        return Synthetic.indicator("internet-use", "Internet use", Unit.SHARE, better);
    }

    private StoredRun stored(Path folder) {
        var plan = new RunPlan(
                new RunQuestion(scenario(), "id: plans\n", "digest", "0.1.0", "revision"),
                columns(),
                List.of(),
                LocalColumns.NONE,
                List.of(outcome()),
                List.of(new Margin("sex", "female", 0.5, 0.501)),
                Environment.here("abc123"));
        try (var writer = ResultStore.open(folder).begin(plan)) {
            IntStream.range(0, replications()).forEach(replication -> writer.completed(outcome(replication)));
            return Publication.finish(writer, 1);
        }
    }

    private static Columns columns() {
        return new Columns(GROUPS.stream()
                .map(group -> new Column("internet-use", group.id()))
                .toList());
    }

    private Scenario scenario() {
        var arms = new ArrayList<>(List.of(new Arm("baseline", "Today", List.of())));
        for (var i = 0; i < alternatives.size(); i++) {
            arms.add(new Arm("plan-" + (i + 1), alternatives.get(i), List.of()));
        }
        return new Scenario(
                        "plans",
                        title,
                        question,
                        "",
                        "BGD",
                        new Place("", 100_000, new Share(0.4), 0.1),
                        YearMonth.of(2026, 11),
                        MONTHS,
                        0,
                        42,
                        replications(),
                        arms,
                        List.of(),
                        List.of("internet-use"))
                .with(new Outcome("internet-use", group));
    }

    private ReplicationOutcome outcome(int replication) {
        var trajectories = IntStream.rangeClosed(0, effects.length)
                .mapToObj(arm -> trajectory(arm, replication))
                .toList();
        var places = trajectories.stream().map(each -> new LocalFigures(0)).toList();
        var transitions = IntStream.rangeClosed(1, effects.length)
                .mapToObj(arm -> new Transition("plan-" + arm, "all", 100, 20 + replication, 3, 7))
                .toList();
        return new ReplicationOutcome(replication, trajectories, transitions, places);
    }

    private Trajectory trajectory(int arm, int replication) {
        var values = new double[MONTHS * GROUPS.size()];
        Arrays.setAll(
                values,
                cell -> 0.4
                        + 0.01 * replication
                        + (arm == 0 || cell < GROUPS.size() ? 0 : effects[arm - 1][replication])
                                * part(GROUPS.get(cell % GROUPS.size())));
        return new Trajectory(arm == 0 ? "baseline" : "plan-" + arm, replication, MONTHS, GROUPS.size(), values);
    }

    private static double part(Group group) {
        return switch (group) {
            case FEMALE, RURAL_FEMALE, URBAN_FEMALE -> 0.5;
            case MALE, RURAL_MALE -> 0;
            case URBAN_MALE -> Double.NaN;
            default -> 1;
        };
    }
}
