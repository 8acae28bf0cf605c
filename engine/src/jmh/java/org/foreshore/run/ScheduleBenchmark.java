package org.foreshore.run;

import java.util.concurrent.TimeUnit;
import org.foreshore.behaviour.Spread;
import org.foreshore.bench.MainJob;
import org.foreshore.check.Checks;
import org.foreshore.check.Inspection;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.random.Draws;
import org.foreshore.world.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What MASON's schedule costs around the phases of a month. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 24)
@Measurement(iterations = 10)
public class ScheduleBenchmark {

    @Param("100000")
    public int residents;

    private Experiment experiment;
    private World world;
    private Draws draws;
    private double[] values;
    private int months;

    @Setup
    public void prepare() {
        experiment = MainJob.of(MainJob.Scope.WHOLE_MODEL, residents, 1);
        var scenario = experiment.scenario();
        int warmUp = scenario.warmUp();
        world = new World(
                experiment.country(), experiment.setting(0).model(), experiment.population(), 2023, warmUp, 1);
        draws = Draws.of(scenario.seed(), 0);
        values = new double[scenario.months() * experiment.width()];
        months = warmUp + scenario.months();
    }

    @Benchmark
    public double[] scheduled() {
        world.start(draws);
        var unwatched = Inspection.of(Checks.NONE, world);
        var recorder = experiment.recorder(values, LocalFigures.NONE);
        var government = new Reactions(experiment.plan(0), 1);
        new Simulation(experiment, government, world, draws, Spread.none(), recorder, unwatched)
                .run(0, months, () -> false);
        return values;
    }

    @Benchmark
    public double[] bare() {
        world.start(draws);
        var recorder = experiment.recorder(values, LocalFigures.NONE);
        var plan = experiment.plan(0);
        for (int month = 0; month < months; month++) {
            long key = draws.monthKey(month + 1);
            int sinceStart = month - experiment.scenario().warmUp();
            var conditions = plan.conditions(sinceStart);
            var regime = plan.regime(1, sinceStart);
            world.network(month, regime, conditions, key);
            world.offers(month, regime, conditions, key);
            world.adopt(month, key, Spread.none());
            world.trade(regime, key);
            world.serve();
            recorder.record(sinceStart, world);
        }
        return values;
    }
}
