package org.foreshore.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foreshore.behaviour.Spread;
import org.foreshore.behaviour.Twins;
import org.foreshore.check.Checks;
import org.foreshore.outcome.ArmOutcome;
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
        return run(replication, ArmMemory.NONE, cancellation);
    }

    /** @param memory what arms did in this replication; at least one is simulated, for it brings the people to the end */
    ReplicationOutcome run(int replication, ArmMemory memory, Cancellation cancellation) {
        var known = experiment.scenario().arms().stream().map(memory::find).toList();
        var plan = experiment.plan(replication);
        var simulated = simulated(plan, known);
        var arms = new ArrayList<ArmOutcome>();
        var common = begin(replication, plan, cancellation);
        for (int arm = 0; arm < known.size(); arm++) {
            int alike = arm;
            arms.add(
                    simulated.contains(arm)
                            ? simulate(replication, arm, simulated, common, cancellation)
                            : known.get(arm).orElseGet(() -> asBaseline(replication, alike, arms)));
            memory.keep(experiment.scenario().arms().get(arm), arms.get(arm));
        }
        return told(replication, arms);
    }

    /** Arms that are to be simulated, in their order. */
    private List<Integer> simulated(Plan plan, List<Optional<ArmOutcome>> known) {
        var wanted = IntStream.range(0, known.size())
                .filter(arm -> known.get(arm).isEmpty() && isOfItsOwn(plan, arm))
                .boxed()
                .toList();
        return wanted.isEmpty() ? List.of(0) : wanted;
    }

    private boolean isOfItsOwn(Plan plan, int arm) {
        return arm == 0 || checks == Checks.FULL || !plan.isBaseline(arm);
    }

    /** What all arms have in common: luck, and the months before any policy. */
    private record Common(Plan plan, Draws draws, int months, double[] values, LocalFigures figures) {}

    private Common begin(int replication, Plan plan, Cancellation cancellation) {
        var draws = course.start(replication);
        int months = plan.firstDifference();
        var common = new Common(
                plan,
                draws,
                months,
                new double[months * experiment.width()],
                new LocalFigures(experiment.localColumns().size()));
        witness.begin(course.world());
        int warmUp = experiment.scenario().warmUp();
        simulate(replication, 0, common, -warmUp, months, common.values(), common.figures(), cancellation);
        return common;
    }

    private ArmOutcome simulate(
            int replication, int arm, List<Integer> simulated, Common common, Cancellation cancellation) {
        int months = experiment.scenario().months();
        var values = Arrays.copyOf(common.values(), months * experiment.width());
        var figures = common.figures().copy();
        part(arm, simulated);
        simulate(replication, arm, common, common.months(), months, values, figures, cancellation);
        return new ArmOutcome(
                trajectory(replication, arm, values), figures, course.world().users());
    }

    private ArmOutcome asBaseline(int replication, int arm, List<ArmOutcome> arms) {
        var baseline = arms.get(0);
        return new ArmOutcome(
                trajectory(replication, arm, baseline.trajectory().values()), baseline.local(), baseline.users());
    }

    /** Brings the world to where an arm begins, and keeps this for those to come, if there are any. */
    private void part(int arm, List<Integer> simulated) {
        var world = course.world();
        boolean isFirst = arm == simulated.get(0);
        boolean isLast = arm == simulated.get(simulated.size() - 1);
        if (!isFirst) {
            world.restore();
        } else if (!isLast) {
            world.keep();
        }
        if (isLast) {
            world.forget();
        }
    }

    private ReplicationOutcome told(int replication, List<ArmOutcome> arms) {
        var transitions = IntStream.range(1, arms.size())
                .boxed()
                .flatMap(arm ->
                        transitions(arm, arms.get(0).users(), arms.get(arm).users()).stream())
                .toList();
        return new ReplicationOutcome(
                replication,
                arms.stream().map(ArmOutcome::trajectory).toList(),
                transitions,
                arms.stream().map(ArmOutcome::local).toList());
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
            Common common,
            int from,
            int to,
            double[] values,
            LocalFigures figures,
            Cancellation cancellation) {
        var what = "replication %d of arm %s".formatted(replication, id(arm));
        var government = new Reactions(common.plan(), arm);
        var recorder = experiment.recorder(values, figures);
        Simulation.Observer observer = (month, world) -> {
            recorder.record(month, world);
            witness.see(arm, month, world);
        };
        course.run(what, government, observer, common.draws(), from, to, cancellation);
    }
}
