package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;

/** Counts of one month by area, group and {@link Counter}; whole simulated residents, so that any order adds up. */
public final class Tally {

    /** The groups that are counted; the others follow by subtraction. */
    enum Cell {
        ALL,
        FEMALE,
        YOUNG,
        OLD,
        INCOME_1,
        INCOME_2,
        INCOME_3,
        INCOME_4,
        EDUCATION_NONE,
        EDUCATION_PRIMARY,
        EDUCATION_SECONDARY,
        DISABILITY
    }

    static final int CELLS = Cell.values().length;

    private final int counters;
    private final long[] counts;

    /** A tally of {@link Counter}s. */
    Tally() {
        this(Counter.values().length);
    }

    /** A tally of {@link Flow}s. */
    static Tally ofFlows() {
        return new Tally(Flow.values().length);
    }

    /** A tally of so many numbered counters. */
    Tally(int counters) {
        this.counters = counters;
        counts = new long[2 * CELLS * counters];
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    void copyFrom(Tally other) {
        System.arraycopy(other.counts, 0, counts, 0, counts.length);
    }

    void add(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** Adds the residents of one block that are in every mask of a pair. */
    void add(boolean urban, long[] cells, long[] masks) {
        int at = urban ? CELLS * counters : 0;
        for (long cell : cells) {
            for (long mask : masks) {
                counts[at++] += Long.bitCount(cell & mask);
            }
        }
    }

    /** Blocks that are added at once: each sum is fetched and put back once for all of them. */
    static final int AT_ONCE = 4;

    /** Adds the residents of {@link #AT_ONCE} blocks likewise, whose words of each cell, and of each mask, lie side by side. */
    void addAtOnce(boolean urban, long[] cells, long[] masks) {
        int at = urban ? CELLS * counters : 0;
        for (int cell = 0; cell < cells.length; cell += AT_ONCE, at += counters) {
            addAtOnce(at, cells[cell], cells[cell + 1], cells[cell + 2], cells[cell + 3], masks);
        }
    }

    private void addAtOnce(int at, long first, long second, long third, long fourth, long[] masks) {
        for (int counter = 0; counter < counters; counter++) {
            int mask = AT_ONCE * counter;
            counts[at + counter] += Long.bitCount(first & masks[mask])
                    + Long.bitCount(second & masks[mask + 1])
                    + Long.bitCount(third & masks[mask + 2])
                    + Long.bitCount(fourth & masks[mask + 3]);
        }
    }

    /** Adds to one numbered counter in several cells. @param places see {@link #place} */
    void add(int counter, long amount, int... places) {
        for (int place : places) {
            counts[place * counters + counter] += amount;
        }
    }

    /** Where the counters of a cell of one kind of area stand among all. */
    static int place(boolean urban, Cell cell) {
        return (urban ? CELLS : 0) + cell.ordinal();
    }

    /** Sum of a flow over the simulated residents of a group in one kind of area. */
    public long count(Flow flow, Group group, boolean urban) {
        return count(flow.ordinal(), group, urban);
    }

    /** Simulated residents of a group in one kind of area; zero for a group of the other kind. */
    public long count(Counter counter, Group group, boolean urban) {
        return count(counter.ordinal(), group, urban);
    }

    long count(int counter, Group group, boolean urban) {
        return switch (group) {
            case ALL -> count(counter, Cell.ALL, urban);
            case FEMALE -> count(counter, Cell.FEMALE, urban);
            case MALE -> count(counter, Cell.ALL, urban) - count(counter, Cell.FEMALE, urban);
            case AGE_15_24 -> count(counter, Cell.YOUNG, urban);
            case AGE_55 -> count(counter, Cell.OLD, urban);
            case AGE_25_54 -> rest(counter, urban, Cell.YOUNG, Cell.OLD);
            case RURAL -> urban ? 0 : count(counter, Cell.ALL, false);
            case URBAN -> urban ? count(counter, Cell.ALL, true) : 0;
            case RURAL_FEMALE -> urban ? 0 : count(counter, Cell.FEMALE, false);
            case RURAL_MALE -> urban ? 0 : rest(counter, false, Cell.FEMALE);
            case URBAN_FEMALE -> urban ? count(counter, Cell.FEMALE, true) : 0;
            case URBAN_MALE -> urban ? rest(counter, true, Cell.FEMALE) : 0;
            case INCOME_1 -> count(counter, Cell.INCOME_1, urban);
            case INCOME_2 -> count(counter, Cell.INCOME_2, urban);
            case INCOME_3 -> count(counter, Cell.INCOME_3, urban);
            case INCOME_4 -> count(counter, Cell.INCOME_4, urban);
            case INCOME_5 -> rest(counter, urban, Cell.INCOME_1, Cell.INCOME_2, Cell.INCOME_3, Cell.INCOME_4);
            case EDUCATION_NONE -> count(counter, Cell.EDUCATION_NONE, urban);
            case EDUCATION_PRIMARY -> count(counter, Cell.EDUCATION_PRIMARY, urban);
            case EDUCATION_SECONDARY -> count(counter, Cell.EDUCATION_SECONDARY, urban);
            case EDUCATION_TERTIARY ->
                rest(counter, urban, Cell.EDUCATION_NONE, Cell.EDUCATION_PRIMARY, Cell.EDUCATION_SECONDARY);
            case DISABILITY -> count(counter, Cell.DISABILITY, urban);
            case NO_DISABILITY -> rest(counter, urban, Cell.DISABILITY);
        };
    }

    private long rest(int counter, boolean urban, Cell... counted) {
        long rest = count(counter, Cell.ALL, urban);
        for (var cell : counted) {
            rest -= count(counter, cell, urban);
        }
        return rest;
    }

    private long count(int counter, Cell cell, boolean urban) {
        return counts[place(urban, cell) * counters + counter];
    }
}
