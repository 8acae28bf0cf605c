package org.foreshore.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
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
import org.foreshore.random.Draws;
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
    private final List<Residence> residences;
    private final List<Indicator> indicators;
    private final List<Boolean> byGroup;
    private final Columns columns;
    private final LocalReading local;

    /** Who lives there, and how they are told apart by where. */
    private record Residence(Population population, Localities localities) {

        static Residence of(Population population, Breakdown breakdown) {
            return new Residence(population, Localities.of(breakdown, population.settlements()));
        }
    }

    private Experiment(Scenario scenario, List<Setting> settings, List<Residence> residences) {
        this.scenario = scenario;
        this.settings = List.copyOf(settings);
        this.residences = List.copyOf(residences);
        Plan.check(scenario);
        indicators = Components.indicators().stream()
                .filter(indicator ->
                        scenario.indicators().contains(spec(indicator).id()))
                .sorted(Comparator.comparing(indicator -> spec(indicator).id()))
                .toList();
        byGroup =
                indicators.stream().map(indicator -> spec(indicator).byGroup()).toList();
        columns = columns(indicators);
        local = LocalReading.of(scenario, indicators, localities());
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
        var by = scenario.detail().by();
        var residences = IntStream.range(0, scenario.populations())
                .mapToObj(number -> Draws.populationSeed(scenario.seed(), number))
                .map(seed -> Residence.of(Populations.synthesise(country, scenario.place(), seed), by))
                .toList();
        return new Experiment(scenario, List.of(new Setting(model, country)), residences);
    }

    /** Another question to the same residents, about the same country with the same parameters; place and seed made them. */
    public Experiment asked(Scenario other) {
        if (!other.place().equals(scenario.place())
                || other.seed() != scenario.seed()
                || other.populations() != scenario.populations()) {
            throw new IllegalArgumentException(
                    "%s is about other residents than %s".formatted(other.id(), scenario.id()));
        }
        return new Experiment(other, settings, residences).by(other.detail().by());
    }

    /** The same, with these localities told apart. */
    public Experiment by(Breakdown breakdown) {
        var told = residences.stream()
                .map(residence -> Residence.of(residence.population(), breakdown))
                .toList();
        return new Experiment(scenario, settings, told);
    }

    /**
     * The same, of the baseline and one other arm: no arm touches another, so both do what they do beside more. Of several
     * populations it is the first, so that all replications have the same settlements.
     */
    public Experiment comparing(Arm arm) {
        var arms = arm.equals(scenario.baseline()) ? List.of(arm) : List.of(scenario.baseline(), arm);
        var asked = scenario.asking(scenario.id(), scenario.title(), arms, scenario.indicators());
        return new Experiment(asked, settings, residences.subList(0, 1));
    }

    /**
     * The same question to the same residents with other numbers behind it, of which replication r takes those of member
     * r mod their count, in all arms. The residents stay, so no number may differ that they were made of.
     */
    public Experiment varied(List<SortedMap<String, Double>> members) {
        var base = settings.get(0);
        return new Experiment(scenario, members.stream().map(base::with).toList(), residences);
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

    /** The first population, or the only one. */
    public Population population() {
        return residences.get(0).population();
    }

    /** Those of the first population. */
    public Localities localities() {
        return residences.get(0).localities();
    }

    /** Who lives there in a replication: all populations meet each member of an ensemble in turn. */
    Population population(int replication) {
        return residence(replication).population();
    }

    Localities localities(int replication) {
        return residence(replication).localities();
    }

    private Residence residence(int replication) {
        return residences.get(replication / settings.size() % residences.size());
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

    /** What holds in each month of a replication. */
    Plan plan(int replication) {
        return Plan.of(scenario, replication);
    }

    /** What is told of localities. */
    public LocalColumns localColumns() {
        return local.columns();
    }

    Simulation.Recorder recorder(double[] values, LocalFigures figures) {
        return new Simulation.Recorder(indicators, byGroup, width(), local, values, figures);
    }
}
