package org.foreshore.run;

import java.util.List;
import org.foreshore.behaviour.Spread;
import org.foreshore.check.Inspection;
import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One arm of one replication on MASON's schedule: a steppable for each {@link Phase}, each with its own ordering, so that
 * nothing is ever left to MASON's shuffling of ties; and MASON's own random numbers are never drawn.
 */
final class Simulation extends SimState {

    private static final long serialVersionUID = 1L;

    private final transient Experiment experiment;
    private final transient Plan plan;
    private final transient World world;
    private final transient Draws draws;
    private final transient Spread spread;
    private final transient Observer observer;
    private final transient Government government;
    private transient Regime regime = Regime.statusQuo();
    private final transient Inspection inspection;
    private transient Conditions conditions = Conditions.normal();
    private int month;
    private Phase phase = Phase.CONDITIONS;

    Simulation(
            Experiment experiment,
            Government government,
            World world,
            Draws draws,
            Spread spread,
            Observer observer,
            Inspection inspection) {
        super(0);
        this.experiment = experiment;
        plan = Plan.of(experiment.scenario(), draws);
        this.world = world;
        this.draws = draws;
        this.spread = spread;
        this.government = government;
        this.observer = observer;
        this.inspection = inspection;
    }

    /** Runs the months from {@code from} up to, not including, {@code to}, counted from the start of simulated time. */
    void run(int from, int to, Cancellation cancellation) {
        for (var each : Phase.values()) {
            Steppable step = state -> step(each);
            schedule.scheduleRepeating(from, each.ordinal(), step);
        }
        for (month = from; month < to; month++) {
            cancellation.check();
            schedule.step(this);
        }
    }

    private void step(Phase now) {
        phase = now;
        long key = draws.monthKey(month + 1);
        int sinceStart = month - experiment.scenario().warmUp();
        switch (now) {
            case CONDITIONS -> conditions = plan.conditions(sinceStart);
            case RULES -> regime = government.rules(sinceStart);
            case NETWORKS -> world.network(month, regime, conditions, key);
            case OFFERS -> world.offers(month, regime, conditions, key);
            case ADOPTION -> world.adopt(month, key, spread);
            case FIRMS -> world.trade(regime, key);
            case SERVICES -> world.serve();
            case MEASUREMENT -> {
                observer.record(sinceStart, world);
                government.observe(sinceStart, world);
            }
        }
        inspect();
    }

    private void inspect() {
        switch (phase) {
            case NETWORKS, OFFERS, SERVICES -> inspection.phase(regime);
            case ADOPTION -> inspection.month(regime);
            case CONDITIONS, RULES, FIRMS, MEASUREMENT -> {
                // These leave the world as it is.
            }
        }
    }

    /** Where it is now, for the report of a failure. */
    String stage() {
        return "month %d, %s".formatted(month - experiment.scenario().warmUp(), phase);
    }

    /** Sees each month once it is over. */
    interface Observer {
        void record(int month, World world);
    }

    /** Reads the indicators and accounts of each month of the horizon into the values of a trajectory. */
    record Recorder(
            List<Indicator> indicators,
            List<Boolean> byGroup,
            int columns,
            LocalReading local,
            double[] values,
            LocalFigures figures)
            implements Observer {

        @Override
        public void record(int month, World world) {
            if (month < 0) {
                return;
            }
            local.record(month, world, figures);
            int at = month * columns;
            var view = world.view();
            for (int i = 0; i < indicators.size(); i++) {
                for (var group : byGroup.get(i) ? Group.values() : new Group[] {Group.ALL}) {
                    values[at++] = indicators.get(i).measure(view, group);
                }
            }
            world.accounts().read(values, at);
        }
    }
}
