package org.foreshore.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Next;
import org.foreshore.outcome.Round;
import org.foreshore.outcome.ScaleUp;
import org.foreshore.outcome.Sight;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;
import org.foreshore.pilot.Chosen;
import org.foreshore.pilot.Design;
import org.foreshore.pilot.PilotSupervisor;
import org.foreshore.pilot.ScaleOrder;
import org.foreshore.place.Settlement;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * One sandbox in one replication: its test with interim looks, an extension if that is decided, and its way to scale if
 * that is. Looks and decisions are the evaluator's; the world goes on with what follows from them.
 */
final class PilotTrial {

    private static final long OF_THE_DECISION = -1_000;

    /** Lots of the second decision are others than those of the first. */
    private static final int LONGEST_WAIT = 100;

    /**
     * What all sandboxes of a replication have in common.
     *
     * @param series what is read of settlements
     * @param from month of the horizon in which the test begins
     * @param none the world without the package, as far as it has gone
     */
    record Scene(
            Scenario scenario,
            List<Settlement> settlements,
            List<Settlement> eligible,
            double[] coverage,
            SeriesPlan series,
            int from,
            boolean works,
            Figures none,
            int replication,
            Draws draws) {

        /** The same when the world without the package has gone on. */
        Scene with(Figures longer) {
            return new Scene(
                    scenario, settlements, eligible, coverage, series, from, works, longer, replication, draws);
        }

        List<Integer> numbers() {
            return eligible.stream().map(Settlement::number).toList();
        }
    }

    /** Lets months go by. */
    interface Walk {
        void go(Government government, Simulation.Observer reading, int begin, int end);
    }

    private final Scene scene;
    private final Design design;
    private final Sandbox sandbox;
    private final Reading reading;
    private final Walk walk;
    private final PilotVisits visits;
    private final Chosen chosen;
    private final List<Site> sites;
    private final PilotWorlds worlds;
    private final Plan plan;
    private final PilotSupervisor supervisor;
    private final PilotGovernment government;
    private final List<Round> rounds = new ArrayList<>();
    private int month;
    private int decisionMonth = -1;
    private @Nullable ScaleUp scaleUp;

    PilotTrial(Scene scene, Design design, Chosen chosen, Reading reading, Walk walk) {
        this.scene = scene;
        this.design = design;
        this.chosen = chosen;
        this.reading = reading;
        this.walk = walk;
        sandbox = design.sandbox();
        visits = new PilotVisits(scene, sandbox);
        sites = chosen.sites();
        worlds = new PilotWorlds(scene.scenario(), sandbox, scene.settlements(), scene.works(), scene.draws());
        plan = worlds.pilot(chosen);
        supervisor = new PilotSupervisor(sandbox, scene.from(), design.log());
        var series = new SeriesPlan(scene.series().series(), sandbox);
        government =
                new PilotGovernment(plan, series, chosen, reading.figures(), scene.none(), supervisor, scene.from());
    }

    /** @param begin month in which its world parts from the one without the package */
    Trial run(int begin) {
        month = begin;
        test();
        if (supervisor.log().stage() == Stage.FOLLOW_UP) {
            decide(true);
        }
        return trial();
    }

    private Trial trial() {
        return new Trial(
                design.id(),
                reading.figures(),
                sites,
                rounds,
                placebo(),
                supervisor.log(),
                decisionMonth,
                Optional.ofNullable(scaleUp),
                visits.secondary(
                        reading.figures(), sites, rounds.get(rounds.size() - 1).end()));
    }

    private int planned() {
        return Math.min(horizon(), scene.from() + sandbox.timetable().test());
    }

    private int horizon() {
        return scene.scenario().months();
    }

    private void goTo(int end) {
        walk.go(government, reading, month, end);
        month = end;
    }

    private void test() {
        for (int look : sandbox.evaluation().months(sandbox.timetable().test())) {
            goTo(scene.from() + look);
            if (supervisor.log().stage() == Stage.LIVE && look()) {
                return;
            }
        }
        close(planned());
    }

    /** True if it ends the test. */
    private boolean look() {
        rounds.add(visits.round(reading.figures(), sites, month));
        supervisor.looked(month - 1, design.evaluator().look(sight(false)));
        return supervisor.log().stage() != Stage.LIVE;
    }

    private void close(int end) {
        goTo(end);
        supervisor.isLive(end);
        rounds.add(visits.round(reading.figures(), sites, end));
    }

    private Sight sight(boolean extendable) {
        return new Sight(scene.replication(), scene.none(), scene.numbers(), trial(), extendable);
    }

    private void decide(boolean isFirst) {
        int decided = decisionAfter(month, isFirst);
        decisionMonth = decided;
        if (decided < 0) {
            supervisor.lapsed(month + sandbox.timetable().decision());
            return;
        }
        int until = isFirst ? extended(decided) : decided;
        var ruling = design.evaluator().decide(sight(until > decided));
        supervisor.evaluated(month, ruling);
        if (ruling.next() == Next.EXTEND || ruling.next() == Next.SCALE) {
            goTo(decided);
        }
        supervisor.decided(decided, ruling, until);
        if (ruling.next() == Next.EXTEND) {
            close(until);
            if (supervisor.log().stage() == Stage.FOLLOW_UP) {
                decide(false);
            }
        } else if (ruling.next() == Next.SCALE) {
            scale();
        }
    }

    /** Month after the last of an extension, as far as the horizon leaves time to decide on it. */
    private int extended(int decided) {
        int latest = horizon() - sandbox.timetable().decision();
        return Math.max(decided, Math.min(decided + sandbox.timetable().extension(), latest));
    }

    /** Month in which somebody decides; -1 if nobody does in time. */
    private int decisionAfter(int end, boolean isFirst) {
        double prompt = sandbox.timetable().promptness().value();
        long address = isFirst ? OF_THE_DECISION : OF_THE_DECISION - LONGEST_WAIT;
        long key = scene.draws().monthKey(0);
        return IntStream.range(0, sandbox.timetable().decision())
                .filter(wait -> Draws.real(key, Stream.PILOT, address - wait) < prompt)
                .map(wait -> end + wait)
                .findFirst()
                .orElse(-1);
    }

    private void scale() {
        int begin = month;
        var order = new ScaleOrder(
                sandbox.transition(), begin, scene.draws().monthKey(0), visits.candidates(), chosen.settlements());
        var all = order.sites();
        var scaled = worlds.scaled(plan, all);
        walk.go(new Reactions(scaled, 1), reading, begin, horizon());
        month = horizon();
        var compared = order.compared(sandbox.measurement().endline());
        int end = begin + sandbox.transition().holdBackMonths();
        var waves = end > horizon() ? List.<Wave>of() : visits.scaling(reading.figures(), compared, begin, end);
        scaleUp = new ScaleUp(begin, all, compared, waves);
    }

    private List<Round> placebo() {
        var ends = new ArrayList<Integer>();
        sandbox.evaluation().months(sandbox.timetable().test()).forEach(look -> ends.add(scene.from() + look));
        ends.add(planned());
        int decided = decisionAfter(planned(), true);
        if (decided >= 0 && extended(decided) > decided) {
            ends.add(extended(decided));
        }
        return ends.stream().map(end -> visits.round(scene.none(), sites, end)).toList();
    }
}
