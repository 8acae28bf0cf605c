package org.foreshore.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.behaviour.Spread;
import org.foreshore.behaviour.Twins;
import org.foreshore.check.Checks;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.outcome.Transition;
import org.foreshore.random.Draws;

/**
 * All arms of one replication, in one world. What comes before any policy is simulated once; then each arm continues from
 * there under the same luck, and the world goes back to where arms part before the next. An arm with the baseline's rules
 * is the baseline.
 */
final class Replication {

    private final Experiment experiment;
    private final Checks checks;
    private final Witness witness;
    private final Course course;

    Replication(Experiment experiment, int threads, Spread spread, Checks checks) {
        this(experiment, threads, spread, checks, Witness.NOBODY);
    }

    Replication(Experiment experiment, int threads, Spread spread, Checks checks, Witness witness) {
        this.witness = witness;
        this.experiment = experiment;
        this.checks = checks;
        course = new Course(experiment, threads, spread, checks);
    }

    ReplicationOutcome run(int replication, Cancellation cancellation) {
        var scenario = experiment.scenario();
        var draws = course.start(replication);
        var world = course.world();
        int parts = experiment.plan().firstDifference();
        int columns = experiment.width();
        var common = new double[parts * columns];
        var figures = new LocalFigures(experiment.localColumns().size());
        witness.begin(world);
        simulate(replication, 0, draws, -scenario.warmUp(), parts, common, figures, cancellation);

        var trajectories = new ArrayList<Trajectory>();
        var local = new ArrayList<LocalFigures>();
        var transitions = new ArrayList<Transition>();
        long[] baseline = new long[0];
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            boolean simulated = isSimulated(arm);
            var values = simulated
                    ? Arrays.copyOf(common, scenario.months() * columns)
                    : trajectories.get(0).values();
            var there = simulated ? figures.copy() : local.get(0);
            if (simulated) {
                part(arm);
                simulate(replication, arm, draws, parts, scenario.months(), values, there, cancellation);
            }
            trajectories.add(trajectory(replication, arm, values));
            local.add(there);
            if (arm == 0) {
                baseline = world.users();
            } else {
                transitions.addAll(transitions(arm, baseline, simulated ? world.users() : baseline));
            }
        }
        return new ReplicationOutcome(replication, trajectories, transitions, local);
    }

    private boolean isSimulated(int arm) {
        return arm == 0 || checks == Checks.FULL || !experiment.plan().isBaseline(arm);
    }

    /** Brings the world to where an arm begins, and keeps this for those to come, if there are any. */
    private void part(int arm) {
        var world = course.world();
        int arms = experiment.scenario().arms().size();
        int last = IntStream.range(0, arms).filter(this::isSimulated).max().orElse(0);
        if (arm > 0) {
            world.restore();
        } else if (last > 0) {
            world.keep();
        }
        if (arm == last) {
            world.forget();
        }
    }

    private Trajectory trajectory(int replication, int arm, double[] values) {
        return new Trajectory(id(arm), replication, experiment.scenario().months(), experiment.width(), values);
    }

    private String id(int arm) {
        return experiment.scenario().arms().get(arm).id();
    }

    /** Who is online at the end; the world may be that of any arm, since all hold the same people. */
    private List<Transition> transitions(int arm, long[] baseline, long[] users) {
        var world = course.world();
        var twins = new Twins(baseline, users, world.society().residents());
        return Arrays.stream(Group.values())
                .map(group -> world.transition(id(arm), twins, group))
                .toList();
    }

    private void simulate(
            int replication,
            int arm,
            Draws draws,
            int from,
            int to,
            double[] values,
            LocalFigures figures,
            Cancellation cancellation) {
        var what = "replication %d of arm %s".formatted(replication, id(arm));
        var government = new Reactions(experiment.plan(), arm);
        var recorder = experiment.recorder(values, figures);
        Simulation.Observer observer = (month, world) -> {
            recorder.record(month, world);
            witness.see(arm, month, world);
        };
        course.run(what, government, observer, draws, from, to, cancellation);
    }
}
