package org.foreshore.run;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.behaviour.Spread;
import org.foreshore.check.Checks;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Trial;
import org.foreshore.pilot.Chosen;
import org.foreshore.pilot.Design;
import org.foreshore.pilot.Eligible;
import org.foreshore.place.Settlement;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;

/**
 * One replication of sandboxes: worlds without the package, with it everywhere, and with each pilot, all under the same
 * luck. What comes before any of them differs is simulated once.
 */
final class PilotReplication {

    /** Address of a lot that is no settlement's. */
    private static final long OF_THE_IDEA = -1;

    private final Experiment experiment;
    private final List<Design> designs;
    private final Course course;
    private final SeriesPlan series;
    private final Sandbox sandbox;
    private final int from;
    private final int last;

    PilotReplication(Experiment experiment, List<Design> designs) {
        this.experiment = experiment;
        this.designs = designs;
        course = new Course(experiment, 1, Spread.none(), Checks.NONE);
        sandbox = designs.get(0).sandbox();
        series = SeriesPlan.of(sandbox);
        var scenario = experiment.scenario();
        from = (int) ChronoUnit.MONTHS.between(scenario.start(), sandbox.from());
        last = scenario.months();
    }

    private int firstRule(Plan plan) {
        return IntStream.range(0, last)
                .filter(month -> !plan.regime(0, month).rules().isEmpty())
                .findFirst()
                .orElse(last);
    }

    SandboxOutcome run(int replication, Cancellation cancellation) {
        var draws = course.start(replication);
        return new Walk(replication, draws, worlds(draws), cancellation).outcome();
    }

    /** The package works in some replications and not in others, as far as its designers doubt it. */
    private PilotWorlds worlds(Draws draws) {
        boolean works = Draws.real(draws.monthKey(0), Stream.PILOT, OF_THE_IDEA)
                >= sandbox.hypothesis().doubt().value();
        return new PilotWorlds(scenario(), sandbox, settlements(), works, draws);
    }

    /** The first month that any design looks at. */
    private int first() {
        return from
                - designs.stream()
                        .mapToInt(design -> design.sandbox().timetable().baseline())
                        .max()
                        .orElseThrow();
    }

    private Scenario scenario() {
        return experiment.scenario();
    }

    private List<Settlement> settlements() {
        return experiment.population().settlements();
    }

    private List<Settlement> eligible(double[] coverage) {
        var eligible = new Eligible(sandbox.eligibility());
        return settlements().stream()
                .filter(each -> eligible.admits(each, coverage[each.number()]))
                .toList();
    }

    /** One replication's way through its worlds. */
    private final class Walk {

        private final int replication;
        private final Draws draws;
        private final PilotWorlds worlds;
        private final Cancellation cancellation;
        private final Government none;
        private final int parts;

        Walk(int replication, Draws draws, PilotWorlds worlds, Cancellation cancellation) {
            this.replication = replication;
            this.draws = draws;
            this.worlds = worlds;
            this.cancellation = cancellation;
            none = new Reactions(worlds.none(), 1);
            parts = Math.min(from, firstRule(worlds.none()));
        }

        /** Up to the start of the test without the package; there sites and who is invited are chosen. */
        SandboxOutcome outcome() {
            var common =
                    new Reading(series, first(), last - first(), settlements().size());
            go(new Reactions(worlds.none(), 0), common, -scenario().warmUp(), parts);
            course.world().keep();
            var before = common.parted();
            go(none, before, parts, from);
            var early = scene(before.figures());
            var lottery = new Lottery(course.world(), series.decides());
            var chosen = designs.stream()
                    .map(design -> new PilotVisits(early, design.sandbox()).chosen(lottery))
                    .toList();
            var told = common.with(lottery.parts(), from - 1, course.world());
            var reading = before.with(lottery.parts(), from - 1, course.world());
            go(none, reading, from, last);
            return compared(early.with(reading.figures()), chosen, told);
        }

        private PilotTrial.Scene scene(Figures before) {
            var coverage = IntStream.range(0, settlements().size())
                    .mapToDouble(settlement -> Look.coverage(course.world(), settlement))
                    .toArray();
            return new PilotTrial.Scene(
                    scenario(),
                    settlements(),
                    eligible(coverage),
                    coverage,
                    series,
                    from,
                    worlds.works(),
                    before,
                    replication,
                    draws);
        }

        /** Every other world, each from where it differs. */
        private SandboxOutcome compared(PilotTrial.Scene scene, List<Chosen> chosen, Reading told) {
            var full = arm(worlds.full(), told);
            var scale = arm(worlds.scale(), told);
            var trials = new ArrayList<Trial>();
            for (int i = 0; i < designs.size(); i++) {
                course.world().restore();
                trials.add(new PilotTrial(scene, designs.get(i), chosen.get(i), told.parted(), this::go).run(parts));
            }
            course.world().forget();
            return new SandboxOutcome(replication, scene.none(), full, scale, scene.numbers(), trials);
        }

        private void go(Government government, Simulation.Observer reading, int begin, int end) {
            course.run(
                    "replication %d of the sandbox".formatted(replication),
                    government,
                    reading,
                    draws,
                    begin,
                    end,
                    cancellation);
        }

        private Figures arm(Plan plan, Reading common) {
            course.world().restore();
            var reading = common.parted();
            go(new Reactions(plan, 1), reading, parts, last);
            return reading.figures();
        }
    }
}
