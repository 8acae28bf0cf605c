package org.foreshore.outcome;

import java.util.List;

/**
 * What is told of localities: each series of each locality in some months.
 *
 * @param localities in the order of their figures
 * @param months of the horizon, from 0, in order
 * @param series indicators and groups
 * @param fewest simulated residents that a figure must rest on, or it is left out
 */
public record LocalColumns(List<Where> localities, List<Integer> months, Columns series, int fewest) {

    /** Nothing is told of any locality. */
    public static final LocalColumns NONE = new LocalColumns(List.of(), List.of(), new Columns(List.of()), 0);

    /**
     * A region or a settlement.
     *
     * @param region the one it is or lies in; empty if none
     * @param settlements how many it has; residents simulated in it at the start
     */
    public record Where(String id, String name, String region, int settlements, int residents) {}

    public LocalColumns {
        localities = List.copyOf(localities);
        months = List.copyOf(months);
    }

    /** Figures of an arm. */
    public int size() {
        return months.size() * localities.size() * series.size();
    }

    /** Where the figures of a locality in a month begin, both by position. */
    public int indexOf(int month, int locality) {
        return (month * localities.size() + locality) * series.size();
    }
}
