package org.foreshore.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.foreshore.country.Country;
import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Columns;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.LocalColumns;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.parameter.Setting;
import org.foreshore.place.Localities;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.world.Accounts;
import org.foreshore.world.Model;

/** A scenario made ready to run: its country, its synthetic population, and the columns it will report. */
public final class Experiment {

    private final Scenario scenario;
    private final List<Setting> settings;
    private final Population population;
    private final Localities localities;
    private final Plan plan;
    private final List<Indicator> indicators;
    private final List<Boolean> byGroup;
    private final Columns columns;
    private final LocalReading local;

    private Experiment(Scenario scenario, List<Setting> settings, Population population, Localities localities) {
        this.localities = localities;
        this.scenario = scenario;
        this.settings = List.copyOf(settings);
        this.population = population;
        plan = new Plan(scenario);
        indicators = Components.indicators().stream()
                .filter(indicator ->
                        scenario.indicators().contains(spec(indicator).id()))
                .sorted(Comparator.comparing(indicator -> spec(indicator).id()))
                .toList();
        byGroup =
                indicators.stream().map(indicator -> spec(indicator).byGroup()).toList();
        columns = columns(indicators);
        local = LocalReading.of(scenario, indicators, localities);
    }

    private static IndicatorSpec spec(Indicator indicator) {
        return IndicatorSpec.of(indicator.getClass());
    }

    private static Columns columns(List<Indicator> indicators) {
        var list = new ArrayList<Column>();
        for (var indicator : indicators) {
            var spec = spec(indicator);
            for (var group : spec.byGroup() ? Group.values() : new Group[] {Group.ALL}) {
                list.add(new Column(spec.id(), group.id()));
            }
        }
        return new Columns(list);
    }

    /** Builds the population and checks that every component is known. */
    public static Experiment prepare(Scenario scenario, Country country) {
        return prepare(scenario, country, new Model());
    }

    /** The same with other parameters of the model. */
    public static Experiment prepare(Scenario scenario, Country country, Model model) {
        var population = Populations.synthesise(country, scenario.place(), scenario.seed());
        var localities = Localities.of(scenario.detail().by(), population.settlements());
        return new Experiment(scenario, List.of(new Setting(model, country)), population, localities);
    }

    /** The same, with these localities told apart. */
    public Experiment by(Breakdown breakdown) {
        return new Experiment(scenario, settings, population, Localities.of(breakdown, population.settlements()));
    }

    /** The same, of the baseline and one other arm: no arm touches another, so both do what they do beside more. */
    public Experiment comparing(Arm arm) {
        var arms = arm.equals(scenario.baseline()) ? List.of(arm) : List.of(scenario.baseline(), arm);
        var asked = scenario.asking(scenario.id(), scenario.title(), arms, scenario.indicators());
        return new Experiment(asked, settings, population, localities);
    }

    /**
     * The same question to the same residents with other numbers behind it, of which replication r takes those of member
     * r mod their count, in all arms. The residents stay, so no number may differ that they were made of.
     */
    public Experiment varied(List<SortedMap<String, Double>> members) {
        var base = settings.get(0);
        return new Experiment(scenario, members.stream().map(base::with).toList(), population, localities);
    }

    public Scenario scenario() {
        return scenario;
    }

    public Country country() {
        return settings.get(0).country();
    }

    /** All numbers behind a replication. */
    Setting setting(int replication) {
        return settings.get(replication % settings.size());
    }

    public Population population() {
        return population;
    }

    public Localities localities() {
        return localities;
    }

    /** What indicators say; the first of a trajectory's columns. */
    public Columns columns() {
        return columns;
    }

    /** What accounts say; the rest of a trajectory's columns. */
    public List<AccountLine> accounts() {
        return Accounts.lines();
    }

    /** Columns of a trajectory. */
    int width() {
        return columns.size() + accounts().size();
    }

    Plan plan() {
        return plan;
    }

    /** What is told of localities. */
    public LocalColumns localColumns() {
        return local.columns();
    }

    Simulation.Recorder recorder(double[] values, LocalFigures figures) {
        return new Simulation.Recorder(indicators, byGroup, width(), local, values, figures);
    }
}
