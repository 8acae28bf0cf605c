package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.random.Lots;
import org.foreshore.random.Stream;

/**
 * Chooses exactly so many of those who qualify, each with the same chance: the ones with the lowest draws. Only those
 * whose draws can be low enough are drawn in full, and nobody if there are places for all. Where the lowest are gone, since
 * the same draws have chosen before, all are.
 */
final class Selection {

    private final long[] qualified;
    private final long[] chosen;
    private final Lots lots = new Lots();
    private long[] drawn = new long[256];
    private int size;
    private long all;

    Selection(int blocks) {
        qualified = new long[blocks];
        chosen = new long[blocks];
    }

    /** Told whom a question is about. */
    interface Qualified {
        /** Residents of a block who qualify. */
        long at(int block);
    }

    /** Asks who qualifies now; says how many do. */
    long ask(Qualified who) {
        all = 0;
        for (int block = 0; block < qualified.length; block++) {
            qualified[block] = who.at(block);
            all += Long.bitCount(qualified[block]);
        }
        return all;
    }

    /** At most {@code places} of those who were asked, as a bit plane, which is valid until the next question. */
    long[] choose(long places, long key) {
        if (all > places) {
            draw(Math.max(0, places), key);
        }
        return qualified;
    }

    /**
     * As {@link #choose(long, long)}, but first each settlement chooses of its own, by the same draws, as many as its quota
     * and those who qualify allow; what it cannot fill is open to all.
     *
     * @param firstBlock of each settlement, and one more
     */
    long[] choose(long places, int[] quotas, int[] firstBlock, long key) {
        if (all <= places) {
            return qualified;
        }
        var local = new long[qualified.length];
        long served = 0;
        for (int s = 0; s < quotas.length; s++) {
            served += quotas[s] == 0 ? 0 : lowest(quotas[s], firstBlock[s], firstBlock[s + 1], local, key);
        }
        for (int block = 0; block < local.length; block++) {
            qualified[block] &= ~local[block];
        }
        all -= served;
        choose(places - served, key);
        for (int block = 0; block < local.length; block++) {
            qualified[block] |= local[block];
        }
        return qualified;
    }

    /** Marks so many of those with the lowest draws in some blocks; says how many there were. */
    private int lowest(int places, int from, int to, long[] marks, long key) {
        size = 0;
        collect(Chance.threshold(1), from, to, key);
        Arrays.sort(drawn, 0, size);
        int found = Math.min(size, places);
        for (int i = 0; i < found; i++) {
            Bits.set(marks, (int) drawn[i]);
        }
        return found;
    }

    /** Those chosen last, as slots in the order of their draws. */
    int[] inOrder(long key) {
        size = 0;
        collect(Chance.threshold(1), 0, qualified.length, key);
        Arrays.sort(drawn, 0, size);
        return Arrays.stream(drawn, 0, size).mapToInt(entry -> (int) entry).toArray();
    }

    /** The lowest draws: far below the last place without looking closely, and near it one by one. */
    private void draw(long places, long key) {
        double margin = 6 * StrictMath.sqrt(places) + 12;
        long sure = below(Chance.threshold((places - margin) / all), key);
        if (sure > places) {
            Arrays.fill(chosen, 0);
            sure = 0;
        }
        for (int block = 0; block < chosen.length; block++) {
            qualified[block] &= ~chosen[block];
        }
        size = 0;
        collect(Chance.threshold((places + margin) / all), 0, qualified.length, key);
        if (size < places - sure) {
            size = 0;
            collect(Chance.threshold(1), 0, qualified.length, key);
        }
        Arrays.sort(drawn, 0, size);
        System.arraycopy(chosen, 0, qualified, 0, chosen.length);
        for (int i = 0; i < Math.min(size, places - sure); i++) {
            Bits.set(qualified, (int) drawn[i]);
        }
    }

    /** Marks as chosen whose draw lies below a threshold; says how many. */
    private long below(int threshold, long key) {
        lots.begin(key);
        long count = 0;
        for (int block = 0; block < chosen.length; block++) {
            lots.draw(Stream.SELECTION, block);
            chosen[block] = lots.below(threshold, qualified[block]);
            count += Long.bitCount(chosen[block]);
        }
        return count;
    }

    private void collect(int threshold, int from, int to, long key) {
        lots.begin(key);
        for (int block = from; block < to; block++) {
            lots.draw(Stream.SELECTION, block);
            for (long left = lots.below(threshold, qualified[block]); left != 0; left &= left - 1) {
                int lane = Long.numberOfTrailingZeros(left);
                add((long) lots.uniform(lane) << 32 | block * 64 + lane);
            }
        }
    }

    private void add(long entry) {
        if (size == drawn.length) {
            drawn = Arrays.copyOf(drawn, 2 * size);
        }
        drawn[size++] = entry;
    }
}
