package org.foreshore.lab;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Round;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;
import org.foreshore.pilot.Fieldwork;
import org.foreshore.run.Components;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Boundaries;
import org.foreshore.sandbox.Budget;
import org.foreshore.sandbox.Eligibility;
import org.foreshore.sandbox.Estimation;
import org.foreshore.sandbox.EvaluationPlan;
import org.foreshore.sandbox.ExitPlan;
import org.foreshore.sandbox.Hypothesis;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Safeguards;
import org.foreshore.sandbox.SandboxType;
import org.foreshore.sandbox.SecondaryOutcome;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.Timetable;
import org.foreshore.sandbox.Transition;
import org.foreshore.sandbox.Unit;
import org.foreshore.scenario.Sandbox;
import org.foreshore.unit.Share;

/** Worlds made up of numbers, in which everything that can go wrong does. */
final class MadeWorlds {

    static final int FROM = 6;
    static final int MONTHS = 24;
    private static final int SETTLEMENTS = 40;
    /** Settlements, then those of each who are invited, then those who are not. */
    private static final int PLACES = 3 * SETTLEMENTS;

    private static final int TEST = 12;

    static final double NEIGHBOURS = 0.02;

    private final SplittableRandom luck;
    private final Assignment assignment;
    private final String method;
    private final Unit unit;
    private final double[] levels = new double[SETTLEMENTS];
    private final double[] trends = new double[SETTLEMENTS];
    private final double[] people = new double[SETTLEMENTS];
    double effect = 0.1;
    double spill = -0.01;
    List<SecondaryOutcome> secondary = List.of();
    int looks;
    Boundaries boundaries = Boundaries.SPENT;
    Share futility = Share.NONE;

    MadeWorlds(long seed, Assignment assignment, String method) {
        this(seed, assignment, Unit.SETTLEMENT, method);
    }

    MadeWorlds(long seed, Assignment assignment, Unit unit, String method) {
        this.unit = unit;
        luck = new SplittableRandom(seed);
        this.assignment = assignment;
        this.method = method;
        for (int s = 0; s < SETTLEMENTS; s++) {
            levels[s] = luck.nextDouble(0.2, 0.5);
            trends[s] = luck.nextDouble(0, 0.01);
            people[s] = luck.nextDouble(200, 2_000);
        }
    }

    Sandbox sandbox() {
        return new Sandbox(
                "policy",
                YearMonth.of(2026, 7),
                SandboxType.POLICY,
                List.of(),
                List.of(),
                new Hypothesis(),
                new Eligibility(),
                plan(),
                new Timetable(1, FROM, TEST, 0, 2, Share.ALL),
                new Safeguards(),
                new MeasurementPlan(),
                secondary,
                List.of(),
                List.of(),
                List.of(),
                new EvaluationPlan(estimation(), new Share(0.05), new Share(0.8), looks, boundaries, futility),
                new ExitPlan(),
                new Budget(),
                new Transition());
    }

    private Sites plan() {
        var sites = new Sites(10, 10, assignment, 4);
        return drawsResidents()
                ? sites.chosen(Unit.RESIDENT, assignment, assignment == Assignment.SATURATION ? 10 : 0)
                : sites;
    }

    private boolean drawsResidents() {
        return unit == Unit.RESIDENT;
    }

    private Estimation estimation() {
        return method.isEmpty()
                ? Estimation.FITTING
                : Estimation.valueOf(method.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    LabQuestion question() {
        return new LabQuestion(sandbox(), FROM, MONTHS, Components.catalogue());
    }

    SandboxOutcome outcome() {
        var sites = sites();
        var none = world((s, month) -> 0.0);
        var pilot = world((s, month) -> sites.stream()
                .filter(site -> site.number() == s)
                .mapToDouble(site -> site.isTreated(month)
                        ? effect * (1 + levels[site.settlement()])
                        : month < FROM ? 0 : site.isNeighbour() ? NEIGHBOURS : spill)
                .findFirst()
                .orElse(0));
        var full = world((s, month) -> month < FROM ? 0 : 0.8 * effect * (1 + month / 100.0));
        var scale = world((s, month) -> month < FROM ? 0 : 0.6 * effect * (1 + month / 100.0));
        var rounds = new ArrayList<Round>();
        var placebo = new ArrayList<Round>();
        for (int end : ends()) {
            var months = end == FROM + TEST ? months() : Fieldwork.months(sandbox(), FROM, end);
            rounds.add(new Round(end, waves(pilot, months, sites)));
            placebo.add(new Round(end, waves(none, months, sites)));
        }
        var log = new SandboxLog(List.of(new Step(FROM + TEST, Stage.LIVE, Stage.FOLLOW_UP, "", "", "")));
        var trial = new Trial(
                "made", pilot, sites, rounds, placebo, log, FROM + TEST, Optional.empty(), told(pilot, sites));
        return new SandboxOutcome(
                0, none, full, scale, IntStream.range(0, SETTLEMENTS).boxed().toList(), List.of(trial));
    }

    /** Other outcomes are measured by other interviews of the same world. */
    private Map<String, List<Wave>> told(Figures pilot, List<Site> sites) {
        return secondary.stream()
                .collect(Collectors.toMap(SecondaryOutcome::name, each -> waves(pilot, months(), sites)));
    }

    private List<Integer> ends() {
        var ends = new ArrayList<Integer>();
        sandbox().evaluation().months(TEST).forEach(look -> ends.add(FROM + look));
        ends.add(FROM + TEST);
        return ends;
    }

    private List<Wave> waves(Figures world, List<Integer> months, List<Site> sites) {
        return months.stream()
                .flatMap(month -> sites.stream().map(site -> wave(world, month, site)))
                .toList();
    }

    private List<Integer> months() {
        return assignment == Assignment.STEPPED_WEDGE ? List.of(2, 5, 8, 11, 14, 17) : List.of(2, 5, 15, 17);
    }

    private List<Site> sites() {
        if (drawsResidents()) {
            return parts();
        }
        var order = IntStream.range(0, SETTLEMENTS).boxed().collect(java.util.stream.Collectors.toList());
        java.util.Collections.shuffle(order, new java.util.Random(luck.nextLong()));
        return IntStream.range(0, 20)
                .mapToObj(i -> {
                    int s = order.get(i);
                    int start = assignment == Assignment.STEPPED_WEDGE ? FROM + i / 5 * 3 : i < 10 ? FROM : Site.NEVER;
                    double score = assignment == Assignment.SCORE_CUTOFF
                            ? (i < 10 ? 1 : -1) * luck.nextDouble(0.001, 0.2)
                            : Double.NaN;
                    return new Site(
                            s, false, people[s], start, assignment == Assignment.MATCHED_PAIRS ? i % 10 : 0, score);
                })
                .toList();
    }

    private List<Site> parts() {
        var parts = new ArrayList<Site>();
        boolean stages = assignment == Assignment.SATURATION;
        for (int s = 0; s < (stages ? 20 : 10); s++) {
            double share = !stages ? 0.5 : s < 10 ? (s % 3 + 1) / 3.0 : 0;
            int stratum = stages ? 0 : s;
            if (share > 0) {
                parts.add(part(SETTLEMENTS + s, share * people[s], FROM, stratum, share));
            }
            if (share < 1) {
                parts.add(part(2 * SETTLEMENTS + s, (1 - share) * people[s], Site.NEVER, stratum, share));
            }
        }
        return parts;
    }

    private static Site part(int number, double residents, int start, int stratum, double share) {
        return new Site(number, false, residents, start, stratum, Double.NaN, number % SETTLEMENTS, share);
    }

    private interface Effect {
        double at(int settlement, int month);
    }

    private Figures world(Effect effectHere) {
        var series = new ArrayList<>(List.of(Figures.OUTCOME, Figures.PEOPLE));
        secondary.forEach(each -> series.add(each.name()));
        var values = new double[MONTHS * series.size() * PLACES];
        for (int month = 0; month < MONTHS; month++) {
            for (int line = 0; line < series.size(); line++) {
                for (int place = 0; place < PLACES; place++) {
                    int s = place % SETTLEMENTS;
                    double lots = place / SETTLEMENTS * 0.01;
                    values[(month * series.size() + line) * PLACES + place] =
                            line == 1 ? people[s] : levels[s] + lots + trends[s] * month + effectHere.at(place, month);
                }
            }
        }
        return new Figures(0, PLACES, series, values, new double[MONTHS]);
    }

    private Wave wave(Figures world, int month, Site site) {
        double exact = world.value(Figures.OUTCOME, month, site.number());
        double answering = exact + 0.02;
        double recorded = 0.94 * answering + 0.03;
        int answered = luck.nextInt(30, 50);
        int positive = 0;
        for (int i = 0; i < answered; i++) {
            positive += luck.nextDouble() < recorded ? 1 : 0;
        }
        return new Wave(month, site.number(), 50, answered, positive, exact, answering, recorded);
    }
}
