package org.foreshore.run;

import org.foreshore.behaviour.Spread;
import org.foreshore.bench.MainJob;
import org.foreshore.bench.Pair;
import org.foreshore.check.Checks;
import org.foreshore.check.Inspection;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.random.Draws;
import org.foreshore.world.World;

/** One arm with MASON's schedule around the phases of a month, and in a bare loop. */
public final class SchedulePair {

    private static final int RESIDENTS = 100_000;

    private final Experiment experiment = MainJob.of(MainJob.Scope.WHOLE_MODEL, RESIDENTS, 1);
    private final int warmUp = experiment.scenario().warmUp();
    private final int months = warmUp + experiment.scenario().months();
    private final Draws draws = Draws.of(experiment.scenario().seed(), 0);
    private final double[] values = new double[experiment.scenario().months() * experiment.width()];
    private final World world =
            new World(experiment.country(), experiment.setting(0).model(), experiment.population(), 2023, warmUp, 1);

    private SchedulePair() {}

    /** The bare loop as the reference. */
    public static Pair of() {
        var jobs = new SchedulePair();
        return Pair.ofEqual(jobs::loop, jobs::schedule);
    }

    private void schedule() {
        world.start(draws);
        var unwatched = Inspection.of(Checks.NONE, world);
        var recorder = experiment.recorder(values, LocalFigures.NONE);
        var government = new Reactions(experiment.plan(0), 1);
        new Simulation(experiment, government, world, draws, Spread.none(), recorder, unwatched)
                .run(0, months, () -> false);
    }

    private void loop() {
        world.start(draws);
        var recorder = experiment.recorder(values, LocalFigures.NONE);
        var plan = experiment.plan(0);
        for (int month = 0; month < months; month++) {
            long key = draws.monthKey(month + 1);
            int sinceStart = month - warmUp;
            var conditions = plan.conditions(sinceStart);
            var regime = plan.regime(1, sinceStart);
            world.network(month, regime, conditions, key);
            world.offers(month, regime, conditions, key);
            world.adopt(month, key, Spread.none());
            world.trade(regime, key);
            world.serve();
            recorder.record(sinceStart, world);
        }
    }
}
