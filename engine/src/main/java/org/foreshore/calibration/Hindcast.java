package org.foreshore.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.foreshore.country.Country;
import org.foreshore.country.Gap;
import org.foreshore.country.History;
import org.foreshore.country.YearValue;
import org.foreshore.outcome.Trajectory;
import org.foreshore.parameter.Setting;
import org.foreshore.run.Experiment;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;
import org.foreshore.unit.Share;

/**
 * The whole country from a past year on, as a scenario of one arm. Its outputs are the share of users at the turn of
 * each year, as the profile's series counts years, and then the gaps that surveys found.
 */
public final class Hindcast implements Simulator {

    /** Standard deviation of what the model misses of the share of users: half of what its prototype missed at most. */
    private static final double MISSED_SHARE = 0.02;

    /** The same of a gap in log-odds. */
    private static final double MISSED_GAP = 0.25;

    /** Pattern of the national share of users. */
    public static final String USE = "internet-use";

    private static final String HOME = "household-access";

    private final Country today;
    private final History history;
    private final int end;
    private final int last;
    private final List<FreeParameter> parameters;
    private final Experiment experiment;

    /**
     * @param end last year of the training window
     * @param last last year to simulate
     * @param residents to simulate
     */
    public Hindcast(Country today, History history, int end, int last, int residents) {
        this(today, history, end, last, residents, FreeParameter.all(history));
    }

    Hindcast(Country today, History history, int end, int last, int residents, List<FreeParameter> parameters) {
        this.today = today;
        this.history = history;
        this.end = end;
        this.last = last;
        this.parameters = parameters;
        var past = new Past(today, history, end).setting();
        experiment = Experiment.prepare(scenario(past, residents), past.country(), past.model());
    }

    private Scenario scenario(Setting past, int residents) {
        var people = past.country().people();
        double population = people.population().value();
        return new Scenario(
                "hindcast",
                "Hindcast",
                "",
                "",
                today.iso3(),
                new Place(
                        "",
                        (long) population,
                        new Share(people.urbanShare().value()),
                        Math.min(1, residents / population)),
                YearMonth.of(history.start(), 1),
                12 * (last - history.start()),
                0,
                1,
                1,
                List.of(new Arm("past", "Past", List.of())),
                List.of(),
                List.of(HOME, USE));
    }

    /**
     * Hash of what hindcasts compute in a reference run: as long as it stays, the same command makes the same fit. It stays
     * when only public services change, which are off here.
     */
    public static String revision() {
        try (var in = Hindcast.class.getResourceAsStream("/hindcast-revision.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<FreeParameter> parameters() {
        return parameters;
    }

    /** Position of the share of users at the turn to a year among the outputs. */
    public int output(int year) {
        return year - history.start() - 1;
    }

    /** Standard deviation of what came later about a perfect forecast: error of observation and of the model together. */
    public double errorOfForecast() {
        double observed = history.observationError().value();
        return Math.sqrt(observed * observed + MISSED_SHARE * MISSED_SHARE);
    }

    /** What history tells up to the end of the window. */
    public List<Target> targets() {
        return targets(history.start() + 1, end);
    }

    /** What it tells of later years: what a fit must not look at. */
    public List<Target> heldOut() {
        return targets(end + 1, last);
    }

    private List<Target> targets(int from, int to) {
        var targets = new ArrayList<Target>();
        for (var known : today.adoption().internetUse().value()) {
            if (known.year() >= from && known.year() <= to) {
                targets.add(use(known));
            }
        }
        for (int i = 0; i < history.gaps().size(); i++) {
            int year = history.gaps().get(i).year();
            if (year >= from && year <= to) {
                targets.add(gap(i));
            }
        }
        return targets;
    }

    private Target use(YearValue known) {
        return new Target(
                USE,
                known.year(),
                output(known.year()),
                known.value(),
                history.observationError().value(),
                MISSED_SHARE);
    }

    private Target gap(int i) {
        var gap = history.gaps().get(i);
        var odds = gap.logOdds();
        var name = "%s %s against %s".formatted(gap.indicator(), gap.of(), gap.against());
        return new Target(
                name, gap.year(), last - history.start() + i, odds.value(), (odds.high() - odds.low()) / 4, MISSED_GAP);
    }

    @Override
    public double[] run(double[] values, int luck) {
        var named = new TreeMap<String, Double>();
        for (int i = 0; i < values.length; i++) {
            named.put(parameters.get(i).path(), values[i]);
        }
        return outputs(ExperimentRunner.one(experiment.varied(List.of(named)), luck)
                .trajectories()
                .get(0));
    }

    private double[] outputs(Trajectory past) {
        int years = last - history.start();
        var outputs = new double[years + history.gaps().size()];
        for (int i = 0; i < years; i++) {
            outputs[i] = share(past, USE, "all", history.start() + i + 1);
        }
        for (int i = 0; i < history.gaps().size(); i++) {
            outputs[years + i] = gap(past, history.gaps().get(i));
        }
        return outputs;
    }

    private double gap(Trajectory past, Gap gap) {
        return logit(share(past, gap.indicator(), gap.of(), gap.year()))
                - logit(share(past, gap.indicator(), gap.against(), gap.year()));
    }

    private double share(Trajectory past, String indicator, String group, int year) {
        int month = 12 * (year - history.start()) - 1;
        return past.value(month, experiment.columns().indexOf(indicator, group));
    }

    /** Log-odds; of nobody and of everybody too, as if half a per mille were otherwise. */
    private static double logit(double share) {
        double p = Math.min(0.9995, Math.max(0.0005, share));
        return StrictMath.log(p / (1 - p));
    }
}
