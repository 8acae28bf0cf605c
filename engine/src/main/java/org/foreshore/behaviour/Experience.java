package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.country.Services;
import org.foreshore.population.Population;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * What residents of one world know of digital public services, hold for them and think of them: awareness, digital
 * identity, trust, habit, and in which of the last twelve months a procedure was done online or with help.
 */
public final class Experience {

    private static final int YEAR = 12;

    /** Knows that public services can be had online. */
    final long[] aware;
    /** Holds a digital identity that is accepted online. */
    final long[] identified;
    /** Did a procedure online or with help in the last twelve months. */
    final long[] digital;

    final Levels trust;
    final Levels habit;

    private final long[][] done;
    private final Population population;

    Experience(Population population) {
        this.population = population;
        int blocks = population.blocks();
        aware = new long[blocks];
        identified = new long[blocks];
        digital = new long[blocks];
        trust = new Levels(blocks);
        habit = new Levels(blocks);
        done = new long[YEAR][blocks];
    }

    void copyFrom(Experience other) {
        int blocks = aware.length;
        System.arraycopy(other.aware, 0, aware, 0, blocks);
        System.arraycopy(other.identified, 0, identified, 0, blocks);
        System.arraycopy(other.digital, 0, digital, 0, blocks);
        trust.copyFrom(other.trust);
        habit.copyFrom(other.habit);
        for (int i = 0; i < YEAR; i++) {
            System.arraycopy(other.done[i], 0, done[i], 0, blocks);
        }
    }

    /** Draws who knows, is identified and trusts at the start. */
    void start(Services country, long monthKey) {
        Arrays.fill(aware, 0);
        Arrays.fill(identified, 0);
        Arrays.fill(digital, 0);
        for (var month : done) {
            Arrays.fill(month, 0);
        }
        for (int block = 0; block < aware.length; block++) {
            for (long left = population.occupied()[block]; left != 0; left &= left - 1) {
                int slot = block * 64 + Long.numberOfTrailingZeros(left);
                begin(slot, country, Draws.word(monthKey, Stream.STANDING, slot));
            }
        }
    }

    private void begin(int slot, Services country, long luck) {
        long bit = 1L << slot;
        int block = slot >>> 6;
        if (share(luck, 0) < country.aware().value()) {
            aware[block] |= bit;
        }
        if (share(luck, 1) < country.identified().value()) {
            identified[block] |= bit;
        }
        trust.set(slot, rounded(country.trust().value(), share(luck, 2)));
        habit.set(slot, 0);
    }

    /** A newborn knows nothing of it, and holds nothing; trust begins at the lasting level. */
    void born(int slot, Services country, long luck) {
        long others = ~(1L << slot);
        int block = slot >>> 6;
        aware[block] &= others;
        identified[block] &= others;
        digital[block] &= others;
        for (var month : done) {
            month[block] &= others;
        }
        trust.set(slot, rounded(country.trust().value(), share(luck, 2)));
        habit.set(slot, 0);
    }

    /** Who turns eighteen is as likely to be identified as adults were at the start. */
    void comeOfAge(int slot, Services country, long luck) {
        if (share(luck, 1) < country.identified().value()) {
            identified[slot >>> 6] |= 1L << slot;
        }
    }

    /** Opens a month of a block: what was done a year ago no longer counts. */
    void open(int block, int month) {
        done[Math.floorMod(month, YEAR)][block] = 0;
    }

    void did(int block, long lane, int month) {
        done[Math.floorMod(month, YEAR)][block] |= lane;
    }

    /** Closes a month of a block. */
    void close(int block) {
        long any = 0;
        for (var month : done) {
            any |= month[block];
        }
        digital[block] = any;
    }

    /** One of four draws of 16 digits held in a word. */
    static int short16(long word, int index) {
        return (int) (word >>> 16 * index) & 0xFFFF;
    }

    private static double share(long word, int index) {
        return short16(word, index) * 0x1.0p-16;
    }

    /** A share as a level, up or down by luck so that the mean is exact. */
    static int rounded(double share, double luck) {
        return (int) Math.min(Levels.TOP, StrictMath.floor(share * Levels.TOP + luck));
    }
}
