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
import org.foreshore.scenario.Sandbox;
import org.foreshore.unit.Share;

/** Worlds made up of numbers, in which everything that can go wrong does. */
final class MadeWorlds {

    static final int FROM = 6;
    static final int MONTHS = 24;
    private static final int SETTLEMENTS = 40;
    private static final int TEST = 12;

    private final SplittableRandom luck;
    private final Assignment assignment;
    private final String method;
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
                new Sites(10, 10, assignment, 4),
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
                .mapToDouble(site -> site.isTreated(month) ? effect * (1 + levels[s]) : spill)
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

    private interface Effect {
        double at(int settlement, int month);
    }

    private Figures world(Effect effectHere) {
        var series = new ArrayList<>(List.of(Figures.OUTCOME, Figures.PEOPLE));
        secondary.forEach(each -> series.add(each.name()));
        var values = new double[MONTHS * series.size() * SETTLEMENTS];
        for (int month = 0; month < MONTHS; month++) {
            for (int place = 0; place < series.size(); place++) {
                for (int s = 0; s < SETTLEMENTS; s++) {
                    values[(month * series.size() + place) * SETTLEMENTS + s] =
                            place == 1 ? people[s] : levels[s] + trends[s] * month + effectHere.at(s, month);
                }
            }
        }
        return new Figures(0, SETTLEMENTS, series, values, new double[MONTHS]);
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
