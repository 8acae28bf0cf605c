package org.foreshore.outcome;

import java.util.List;

/**
 * Figures of every settlement of a world in each month.
 *
 * @param firstMonth month of the horizon of the first figure
 * @param series names of the figures
 * @param values by month, series and settlement
 * @param costs public money spent so far, USD, by month
 */
public record Figures(int firstMonth, int settlements, List<String> series, double[] values, double[] costs) {

    /** What decides. */
    public static final String OUTCOME = "outcome";

    /** Residents of the group in which it is measured. */
    public static final String PEOPLE = "people";

    /** Residents of another group. */
    public static String peopleOf(String group) {
        return PEOPLE + ":" + group;
    }

    public Figures {
        series = List.copyOf(series);
        if (values.length != costs.length * series.size() * settlements) {
            throw new IllegalArgumentException(
                    "%d values do not make %d months".formatted(values.length, costs.length));
        }
    }

    public int months() {
        return costs.length;
    }

    public double value(String which, int month, int settlement) {
        return values[at(series.indexOf(which), month) + settlement];
    }

    private int at(int place, int month) {
        if (place < 0 || month < firstMonth || month >= firstMonth + months()) {
            throw new IllegalArgumentException("there is no such figure in month " + month);
        }
        return ((month - firstMonth) * series.size() + place) * settlements;
    }

    public double cost(int month) {
        return costs[month - firstMonth];
    }
}
