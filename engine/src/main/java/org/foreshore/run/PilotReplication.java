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
    private final int parts;
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
        parts = Math.min(from, firstRule(new Plan(scenario)));
    }

    private int firstRule(Plan plan) {
        return IntStream.range(0, last)
                .filter(month -> !plan.regime(0, month).rules().isEmpty())
                .findFirst()
                .orElse(last);
    }

    SandboxOutcome run(int replication, Cancellation cancellation) {
        var draws = course.start(replication);
        long key = draws.monthKey(0);
        boolean works = Draws.real(key, Stream.PILOT, OF_THE_IDEA)
                >= sandbox.hypothesis().doubt().value();
        var worlds =
                new PilotWorlds(scenario(), sandbox, experiment.population().settlements(), works);
        var walk = new Walk(replication, draws, cancellation);
        int first = from
                - designs.stream()
                        .mapToInt(design -> design.sandbox().timetable().baseline())
                        .max()
                        .orElseThrow();
        var common = new Reading(series, first, last - first, settlements().size());
        walk.go(new Reactions(worlds.none(), 0), common, -scenario().warmUp(), parts);
        course.world().keep();
        var none = walk.arm(worlds.none(), common, last);
        var coverage = IntStream.range(0, settlements().size())
                .mapToDouble(settlement -> Look.coverage(course.world(), settlement))
                .toArray();
        course.world().restore();
        var full = walk.arm(worlds.full(), common, last);
        course.world().restore();
        var scale = walk.arm(worlds.scale(), common, last);
        var eligible = eligible(coverage);
        var trials = new ArrayList<Trial>();
        var scene = new PilotTrial.Scene(
                scenario(), settlements(), eligible, coverage, series, from, worlds.works(), none, replication, draws);
        for (var design : designs) {
            course.world().restore();
            trials.add(new PilotTrial(scene, design, common.parted(), walk::go).run(parts));
        }
        course.world().forget();
        return new SandboxOutcome(
                replication,
                none,
                full,
                scale,
                eligible.stream().map(Settlement::number).toList(),
                trials);
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
        private final Cancellation cancellation;

        Walk(int replication, Draws draws, Cancellation cancellation) {
            this.replication = replication;
            this.draws = draws;
            this.cancellation = cancellation;
        }

        void go(Government government, Simulation.Observer reading, int begin, int end) {
            course.run(
                    "replication %d of the sandbox".formatted(replication),
                    government,
                    reading,
                    draws,
                    begin,
                    end,
                    cancellation);
        }

        Figures arm(Plan plan, Reading common, int end) {
            var reading = common.parted();
            go(new Reactions(plan, 1), reading, parts, end);
            return reading.figures();
        }
    }
}
