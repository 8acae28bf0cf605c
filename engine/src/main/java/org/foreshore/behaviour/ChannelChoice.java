package org.foreshore.behaviour;

import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * Which way residents of a block choose for one need each: online, at a centre, in person, or none. Each way has points
 * and luck, and the best is taken. All lanes are weighed alike and without branches: no processor can foresee luck.
 */
final class ChannelChoice {

    private static final int LANES = 64;

    private final Residents residents;
    private final Experience experience;
    private final ServiceScorecard scorecard;
    private final Desk desk;

    /** By lane: the stratum, the best points other than online less the luck of going online, and what the need is for. */
    private final int[] stratum = new int[LANES];

    private final int[] offline = new int[LANES];
    private final long[] what = new long[LANES];
    private long wordKey;
    private long none;
    private long helped;

    ChannelChoice(Residents residents, Experience experience, ServiceScorecard scorecard, Desk desk) {
        this.residents = residents;
        this.experience = experience;
        this.scorecard = scorecard;
        this.desk = desk;
    }

    /** Begins a month. */
    void begin(long words) {
        wordKey = words;
    }

    /** Weighs the ways other than online of the {@code n}-th need of some residents of a block. */
    void weigh(int block, int n, long wanting, boolean urban, ServicePlace place) {
        int forgone = scorecard.forgo();
        long noneBest = 0;
        long helpedBest = 0;
        for (long left = wanting; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            int slot = block * LANES + lane;
            int traits = residents.planes.weighed(slot);
            long luck = Draws.wordOf(wordKey, Stream.CHANNEL, 4L * slot + n);
            int personal = place.inPersonPoints() + Gumbel.of(Experience.short16(luck, 0));
            int centre = scorecard.assisted(place, traits) + Gumbel.of(Experience.short16(luck, 1));
            int nothing = forgone + Gumbel.of(Experience.short16(luck, 2));
            int done = Math.max(personal, centre);
            noneBest |= notLess(nothing, done) << lane;
            helpedBest |= notLess(centre, personal) << lane;
            stratum[lane] = Strata.of(urban, traits, residents.ageClass(block, lane));
            offline[lane] = Math.max(done, nothing) - Gumbel.of(Experience.short16(luck, 3));
        }
        none = noneBest;
        helped = helpedBest;
    }

    /** Of those who could, who tries online: the procedure is open to them there, and better than any other way. */
    long online(int block, int n, long able, ServicePlace place) {
        long identified = experience.identified[block];
        long tried = 0;
        for (long left = able; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            int slot = block * LANES + lane;
            what[lane] = desk.what(slot, n);
            int points = scorecard.online(
                    residents.planes.weighed(slot),
                    residents.skill.get(slot),
                    experience.trust.get(slot),
                    experience.habit.get(slot));
            long open = desk.open(what[lane], residents.ageClass(block, lane), identified >>> lane, place);
            tried |= (open & notLess(points, offline[lane] + 1)) << lane;
        }
        return tried;
    }

    /** Luck of an attempt of a resident who may go online, 0 to 65,535: the higher, the surer it works. */
    int luck(int lane) {
        return Experience.short16(what[lane], 2);
    }

    int stratum(int lane) {
        return stratum[lane];
    }

    /** For whom, online apart, to do without is best. */
    long none() {
        return none;
    }

    /** For whom a centre is better than an office. */
    long helped() {
        return helped;
    }

    /** One if {@code points} are not less than {@code others}, else zero. */
    private static long notLess(int points, int others) {
        return (points - others >>> 31) ^ 1;
    }
}
