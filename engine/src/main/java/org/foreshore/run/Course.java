package org.foreshore.run;

import org.foreshore.behaviour.Spread;
import org.foreshore.check.Checks;
import org.foreshore.check.Inspection;
import org.foreshore.parameter.Setting;
import org.foreshore.population.Population;
import org.foreshore.problem.RunFailed;
import org.foreshore.random.Draws;
import org.foreshore.world.World;

/** The one world that a thread reuses from one replication to the next, unless that has other parameters. */
final class Course {

    private final Experiment experiment;
    private final Spread spread;
    private final Checks checks;
    private final int threads;
    private Setting setting;
    private Population population;
    private World world;

    Course(Experiment experiment, int threads, Spread spread, Checks checks) {
        this.experiment = experiment;
        this.spread = spread;
        this.checks = checks;
        this.threads = threads;
        setting = experiment.setting(0);
        population = experiment.population(0);
        world = world(0);
    }

    private World world(int replication) {
        var scenario = experiment.scenario();
        double start = scenario.start().getYear() + (scenario.start().getMonthValue() - 1 - scenario.warmUp()) / 12.0;
        return new World(
                setting.country(),
                setting.model(),
                population,
                experiment.localities(replication),
                start,
                scenario.warmUp(),
                threads);
    }

    World world() {
        return world;
    }

    /** Brings the world to the start of the simulated time of a replication. */
    Draws start(int replication) {
        if (experiment.setting(replication) != setting || experiment.population(replication) != population) {
            setting = experiment.setting(replication);
            population = experiment.population(replication);
            world = world(replication);
        }
        var draws = Draws.of(experiment.scenario().seed(), replication);
        world.start(draws);
        return draws;
    }

    /**
     * Months of the horizon from {@code from} to before {@code to}; those before 0 are the warm-up.
     *
     * @param what for the report of a failure
     */
    void run(
            String what,
            Government government,
            Simulation.Observer observer,
            Draws draws,
            int from,
            int to,
            Cancellation cancellation) {
        var inspection = Inspection.of(checks, world);
        var simulation = new Simulation(experiment, government, world, draws, spread, observer, inspection);
        int warmUp = experiment.scenario().warmUp();
        try {
            simulation.run(warmUp + from, warmUp + to, cancellation);
        } catch (Cancellation.Cancelled cancelled) {
            throw cancelled;
        } catch (RuntimeException cause) {
            throw new RunFailed(what, simulation.stage(), cause);
        }
    }
}
