package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.country.Services;
import org.foreshore.population.Population;
import org.foreshore.random.Draws;
import org.foreshore.random.Lots;
import org.foreshore.random.Stream;

/**
 * What residents of one world know of digital public services, hold for them and think of them: awareness, digital
 * identity, trust, habit, and how long ago a procedure was last done online or with help.
 */
public final class Experience {

    private static final int YEAR = 12;

    /** Knows that public services can be had online. */
    final long[] aware;
    /** Holds a digital identity that is accepted online. */
    final long[] identified;

    final Levels trust;
    final Levels habit;

    /** Months since a procedure was last done online or with help; {@link Levels#TOP} if longer ago, or never. */
    final Levels since;

    private final Population population;

    Experience(Population population) {
        this.population = population;
        int blocks = population.blocks();
        aware = new long[blocks];
        identified = new long[blocks];
        trust = new Levels(blocks);
        habit = new Levels(blocks);
        since = new Levels(blocks);
    }

    void copyFrom(Experience other) {
        int blocks = aware.length;
        System.arraycopy(other.aware, 0, aware, 0, blocks);
        System.arraycopy(other.identified, 0, identified, 0, blocks);
        trust.copyFrom(other.trust);
        habit.copyFrom(other.habit);
        since.copyFrom(other.since);
    }

    /** Draws who knows, is identified and trusts at the start. */
    void start(Services country, long monthKey) {
        Arrays.fill(aware, 0);
        Arrays.fill(identified, 0);
        since.fill(Levels.TOP);
        double trusts = country.trust().value();
        var lasting = new Lots();
        lasting.begin(monthKey);
        for (int block = 0; block < aware.length; block++) {
            lasting.draw(Stream.STANDING, block);
            long upper = roundedUp(trusts, lasting, population.occupied()[block]);
            for (long left = population.occupied()[block]; left != 0; left &= left - 1) {
                int slot = block * 64 + Long.numberOfTrailingZeros(left);
                begin(slot, country, Draws.word(monthKey, Stream.STANDING, slot));
                trust.set(slot, (int) (trusts * Levels.TOP) + ((upper & left & -left) != 0 ? 1 : 0));
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
        habit.set(slot, 0);
    }

    /** A newborn knows nothing of it, and holds nothing; trust begins at the lasting level. */
    void born(int slot, Services country, long luck) {
        long others = ~(1L << slot);
        int block = slot >>> 6;
        aware[block] &= others;
        identified[block] &= others;
        since.set(slot, Levels.TOP);
        trust.set(slot, rounded(country.trust().value(), share(luck, 2)));
        habit.set(slot, 0);
    }

    /** Who turns eighteen is as likely to be identified as adults were at the start. */
    void comeOfAge(int slot, Services country, long luck) {
        if (share(luck, 1) < country.identified().value()) {
            identified[slot >>> 6] |= 1L << slot;
        }
    }

    /** Opens a month of a block: what was done is a month longer ago. */
    void open(int block) {
        since.rise(block);
    }

    /** Residents of a block did a procedure online or with help this month. */
    void did(int block, long residents) {
        since.set(block, residents, 0);
    }

    /** Residents of a block who did a procedure online or with help in the last twelve months, this one included. */
    long digital(int block) {
        return ~since.atLeast(block, YEAR);
    }

    /** One of four draws of 16 digits held in a word. */
    static int short16(long word, int index) {
        return (int) (word >>> 16 * index) & 0xFFFF;
    }

    /** The same as a share of one. */
    static double share(long word, int index) {
        return short16(word, index) * 0x1.0p-16;
    }

    /** How many of the draws of {@link #short16} lie below a share of one. */
    static int draws(double share) {
        return (int) StrictMath.ceil(Math.max(0, Math.min(1, share)) * 0x1.0p16);
    }

    private static int rounded(double share, double luck) {
        return (int) Math.min(Levels.TOP, StrictMath.floor(share * Levels.TOP + luck));
    }

    /**
     * Residents of a block for whom a share between two levels is the upper one, so that the mean is exact.
     *
     * @param lasting luck of the block ({@link Stream#STANDING}) that never changes
     */
    static long roundedUp(double share, Lots lasting, long people) {
        double part = share * Levels.TOP - (int) (share * Levels.TOP);
        return lasting.below(Chance.threshold(part), people);
    }
}
