package org.foreshore.run;

import java.util.ArrayList;
import java.util.Arrays;
import org.foreshore.outcome.Figures;
import org.foreshore.world.World;

/** Reads the figures of every settlement of one world, month by month. */
final class Reading implements Simulation.Observer {

    private final SeriesPlan plan;
    private final ArrayList<SeriesPlan.Measured> measured;
    private final int firstMonth;
    private final int settlements;
    private final double[] values;
    private final double[] costs;

    /** @param months to be read from {@code firstMonth} on */
    Reading(SeriesPlan plan, int firstMonth, int months, int settlements) {
        this.plan = plan;
        this.firstMonth = firstMonth;
        this.settlements = settlements;
        measured = new ArrayList<>(plan.series().values());
        values = new double[months * measured.size() * settlements];
        costs = new double[months];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(costs, Double.NaN);
    }

    private Reading(Reading other) {
        plan = other.plan;
        measured = other.measured;
        firstMonth = other.firstMonth;
        settlements = other.settlements;
        values = other.values.clone();
        costs = other.costs.clone();
    }

    /** The same so far, to go on with in another world. */
    Reading parted() {
        return new Reading(this);
    }

    @Override
    public void record(int month, World world) {
        int at = month - firstMonth;
        if (at < 0 || at >= costs.length) {
            return;
        }
        costs[at] = world.view().publicCostUsd();
        int next = at * measured.size() * settlements;
        for (var each : measured) {
            for (int s = 0; s < settlements; s++) {
                values[next++] = each.indicator().isEmpty()
                        ? Look.people(world, each.group(), s)
                        : Look.figure(world, each.indicator().get(0), each.group(), s);
            }
        }
    }

    Figures figures() {
        return new Figures(firstMonth, settlements, plan.names(), values, costs);
    }
}
