package org.foreshore.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.foreshore.outcome.Columns;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.LocalColumns;
import org.foreshore.outcome.LocalColumns.Where;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.outcome.Margin;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.outcome.Transition;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Heeded;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Kind;
import org.foreshore.vocabulary.Unit;

/** Made-up runs of any size whose every number follows from its place. */
public record Synthetic(int arms, int months, int replications, List<IndicatorSpec> indicators, int groups) {

    /** Stands where an indicator would. */
    public record Nothing() implements Component {}

    /** Three arms, twelve months, three indicators for three groups. */
    public static Synthetic small(int replications) {
        return new Synthetic(
                3,
                12,
                replications,
                List.of(
                        indicator("internet-use", "Internet use", Unit.SHARE, Better.HIGHER),
                        indicator("usage-gap", "Usage gap", Unit.SHARE, Better.LOWER),
                        indicator("public-cost", "Public cost per resident", Unit.USD, Better.NEITHER)),
                3);
    }

    public static IndicatorSpec indicator(String id, String title, Unit unit, Better better) {
        var spec = new ComponentSpec(Kind.INDICATOR, id, title, title, List.of(), Heeded.NOTHING, Nothing.class);
        return new IndicatorSpec(spec, unit, better, "", true, true, 0, 1);
    }

    public RunPlan plan() {
        return plan(42);
    }

    /** Another seed is another question. */
    public RunPlan plan(long seed) {
        return new RunPlan(
                new RunQuestion(
                        scenario(seed), "id: skills-first\nseed: " + seed + "\n", "digest", "0.1.0", "revision"),
                columns(),
                List.of(),
                local(),
                indicators,
                List.of(
                        new Margin("sex", "female", 0.5, 0.501),
                        new Margin("area, and sex", "\"rural\"", 0.3, 0.1 / 3)),
                Environment.here("abc123"));
    }

    public Columns columns() {
        List<Column> columns = new ArrayList<>();
        for (var indicator : indicators) {
            for (var group = 0; group < groups; group++) {
                columns.add(new Column(indicator.id(), Group.values()[group].id()));
            }
        }
        return new Columns(columns);
    }

    /** Two regions, at the end of the horizon. */
    public LocalColumns local() {
        var north = new Where("north", "North", "North", 3, 6_000);
        var south = new Where("south", "South", "South", 1, 40);
        return new LocalColumns(List.of(north, south), List.of(months - 1), columns(), 30);
    }

    private Scenario scenario(long seed) {
        List<Arm> named = new ArrayList<>();
        for (var arm = 0; arm < arms; arm++) {
            named.add(new Arm(arm(arm), arm == 0 ? "Today's rules" : "Skills first " + arm, List.of()));
        }
        return new Scenario(
                "skills-first",
                "Skills, or \"nothing\"?",
                "What do skills bring?",
                "",
                "BGD",
                new Place("", 100_000, new Share(0.4), 0.1),
                YearMonth.of(2026, 11),
                months,
                0,
                seed,
                replications,
                named,
                List.of(),
                indicators.stream().map(IndicatorSpec::id).toList());
    }

    private static String arm(int index) {
        return index == 0 ? "baseline" : "skills-" + index;
    }

    public ReplicationOutcome outcome(int replication) {
        List<Trajectory> trajectories = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (var arm = 0; arm < arms; arm++) {
            trajectories.add(trajectory(arm, replication));
            for (var group = 0; arm > 0 && group < groups; group++) {
                var id = Group.values()[group].id();
                transitions.add(new Transition(arm(arm), id, 100 + replication, arm, 1.0 / 3, 7));
            }
        }
        var last = trajectories.stream().map(each -> figures(each, replication)).toList();
        return new ReplicationOutcome(replication, trajectories, transitions, last);
    }

    /** North is as the place is, south half of it; every fourth time too few live there. */
    private LocalFigures figures(Trajectory trajectory, int replication) {
        var figures = new LocalFigures(local().size());
        for (var column = 0; column < columns().size(); column++) {
            var value = trajectory.value(months - 1, column);
            figures.values()[column] = value;
            figures.values()[columns().size() + column] = replication % 4 == 3 ? Double.NaN : value / 2;
            figures.tooFew()[columns().size() + column] = replication % 4 == 3;
        }
        return figures;
    }

    private Trajectory trajectory(int arm, int replication) {
        var columns = columns().size();
        var luck = new SplittableRandom(replication);
        var own = new SplittableRandom(replication * 31L + arm);
        var values = new double[months * columns];
        for (var cell = 0; cell < values.length; cell++) {
            var shared = luck.nextDouble();
            var month = cell / columns;
            values[cell] = (month == 0 ? 0 : arm * (0.1 + 0.02 * own.nextDouble())) + shared / 2;
        }
        values[values.length - 1] = replication % 5 == 0 ? Double.NaN : values[values.length - 1];
        return new Trajectory(arm(arm), replication, months, columns, values);
    }
}
