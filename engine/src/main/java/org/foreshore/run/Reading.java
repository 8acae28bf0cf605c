package org.foreshore.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foreshore.outcome.Figures;
import org.foreshore.pilot.Part;
import org.foreshore.world.World;

/** Reads the figures of every settlement of one world, and of parts of some, month by month. */
final class Reading implements Simulation.Observer {

    private final SeriesPlan plan;
    private final ArrayList<SeriesPlan.Measured> measured;
    private final int firstMonth;
    private final int settlements;
    private final List<Part> parts;
    private final double[] values;
    private final double[] costs;

    /** @param months to be read from {@code firstMonth} on */
    Reading(SeriesPlan plan, int firstMonth, int months, int settlements) {
        this.plan = plan;
        this.firstMonth = firstMonth;
        this.settlements = settlements;
        parts = List.of();
        measured = new ArrayList<>(plan.series().values());
        values = new double[months * measured.size() * settlements];
        costs = new double[months];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(costs, Double.NaN);
    }

    private Reading(Reading other, List<Part> parts) {
        plan = other.plan;
        measured = other.measured;
        firstMonth = other.firstMonth;
        settlements = other.settlements;
        this.parts = parts;
        costs = other.costs.clone();
        values = new double[costs.length * measured.size() * width()];
        Arrays.fill(values, Double.NaN);
        int narrow = other.width();
        for (int row = 0; row < costs.length * measured.size(); row++) {
            System.arraycopy(other.values, row * narrow, values, row * width(), Math.min(narrow, width()));
        }
    }

    private int width() {
        return settlements + parts.size();
    }

    /** The same so far, to go on with in another world. */
    Reading parted() {
        return new Reading(this, parts);
    }

    /** The same so far; from now on parts of settlements are read too, and as they stand now for a month that is over. */
    Reading with(List<Part> told, int month, World world) {
        var wide = new Reading(this, told);
        wide.readParts(month, world);
        return wide;
    }

    @Override
    public void record(int month, World world) {
        int at = month - firstMonth;
        if (at < 0 || at >= costs.length) {
            return;
        }
        costs[at] = world.view().publicCostUsd();
        for (int i = 0; i < measured.size(); i++) {
            var each = measured.get(i);
            for (int s = 0; s < settlements; s++) {
                values[index(at, i, s)] = each.indicator().isEmpty()
                        ? Look.people(world, each.group(), s)
                        : Look.figure(world, each.indicator().get(0), each.group(), s);
            }
        }
        readParts(month, world);
    }

    private int index(int at, int series, int place) {
        return (at * measured.size() + series) * width() + place;
    }

    private void readParts(int month, World world) {
        for (int place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            var view = world.view(part.settlement(), part.lots(), part.drawn());
            for (int i = 0; i < measured.size(); i++) {
                var each = measured.get(i);
                if (each.inParts()) {
                    values[index(month - firstMonth, i, settlements + place)] =
                            each.indicator().isEmpty()
                                    ? view.simulated(each.group())
                                    : each.indicator().get(0).measure(view, each.group());
                }
            }
        }
    }

    Figures figures() {
        return new Figures(firstMonth, width(), plan.names(), values, costs);
    }
}
