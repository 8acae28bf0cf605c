package org.foreshore.run;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.behaviour.Spread;
import org.foreshore.behaviour.Twins;
import org.foreshore.check.Checks;
import org.foreshore.check.Inspection;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.outcome.Transition;
import org.foreshore.problem.RunFailed;
import org.foreshore.random.Draws;
import org.foreshore.world.World;

/**
 * All arms of one replication. What comes before any policy is simulated once; then each arm continues from a copy of
 * that world, under the same luck. Reuses its two worlds from one replication to the next.
 */
final class Replication {

    private final Experiment experiment;
    private final Spread spread;
    private final Checks checks;
    private final World trunk;
    private final World branch;

    Replication(Experiment experiment, int threads, Spread spread, Checks checks) {
        this.experiment = experiment;
        this.spread = spread;
        this.checks = checks;
        trunk = world(threads);
        branch = world(threads);
    }

    private World world(int threads) {
        var scenario = experiment.scenario();
        double start = scenario.start().getYear() + (scenario.start().getMonthValue() - 1 - scenario.warmUp()) / 12.0;
        return new World(
                experiment.country(), experiment.model(), experiment.population(), start, scenario.warmUp(), threads);
    }

    ReplicationOutcome run(int replication, Cancellation cancellation) {
        var scenario = experiment.scenario();
        var draws = Draws.of(scenario.seed(), replication);
        int columns = experiment.columns().size();
        int parting = experiment.plan().firstDifference();
        var common = new double[scenario.months() * columns];
        trunk.start(draws);
        simulate(replication, 0, trunk, draws, 0, parting, common, cancellation);

        var trajectories = new ArrayList<Trajectory>();
        var transitions = new ArrayList<Transition>();
        long[] baseline = new long[0];
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            var values = common.clone();
            branch.copyFrom(trunk, draws);
            simulate(replication, arm, branch, draws, parting, scenario.months(), values, cancellation);
            String id = scenario.arms().get(arm).id();
            trajectories.add(new Trajectory(id, replication, scenario.months(), columns, values));
            if (arm == 0) {
                baseline = branch.users();
            } else {
                transitions.addAll(transitions(id, baseline));
            }
        }
        return new ReplicationOutcome(replication, trajectories, transitions);
    }

    private List<Transition> transitions(String arm, long[] baseline) {
        var twins = new Twins(baseline, branch.society().residents());
        var list = new ArrayList<Transition>();
        for (var group : Group.values()) {
            list.add(branch.transition(arm, twins, group));
        }
        return list;
    }

    /** Months of the horizon from {@code from} to before {@code to}; from 0, the warm-up comes before. */
    private void simulate(
            int replication,
            int arm,
            World world,
            Draws draws,
            int from,
            int to,
            double[] values,
            Cancellation cancellation) {
        var recorder = experiment.recorder(values);
        var inspection = Inspection.of(checks, world);
        var simulation = new Simulation(experiment, arm, world, draws, spread, recorder, inspection);
        int warmUp = experiment.scenario().warmUp();
        try {
            simulation.run(world == trunk ? 0 : warmUp + from, warmUp + to, cancellation);
        } catch (Cancellation.Cancelled cancelled) {
            throw cancelled;
        } catch (RuntimeException cause) {
            String id = experiment.scenario().arms().get(arm).id();
            throw new RunFailed("replication %d of arm %s".formatted(replication, id), simulation.stage(), cause);
        }
    }
}
