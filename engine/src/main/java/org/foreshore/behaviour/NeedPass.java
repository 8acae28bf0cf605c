package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.outcome.Flow;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * How the needs of a block are met in a month, and what that does to skill, habit, awareness and trust. A need is met
 * online, at a centre, in person, or forgone; an online attempt that fails goes elsewhere in the same month, and its time
 * is lost. Residents do not touch each other here, so each step is taken for all of them before the next.
 */
final class NeedPass {

    private static final int LANES = 64;

    private final Residents residents;
    private final Experience experience;
    private final ServiceScorecard scorecard;
    private final TrustPass trust;
    private final Strata strata;
    private final Desk desk;
    private final ChannelChoice choice;
    private final Needs needs = new Needs();

    /** Draws, by level, with which help raises skill, and a procedure raises or lowers the habit of doing it online. */
    private final int[] learns = new int[Levels.TOP + 1];

    private final int[] habitGain = new int[Levels.TOP + 1];
    private final int[] habitLoss = new int[Levels.TOP + 1];

    /** Needs of the settlement by the way they were met. */
    private final int[] served = new int[Flow.values().length];

    private long wordKey;

    /** @param strata where it counts what happened */
    NeedPass(
            Residents residents,
            Experience experience,
            ServiceScorecard scorecard,
            ServiceChoiceParameters parameters,
            TrustPass trust,
            Strata strata) {
        this.residents = residents;
        this.experience = experience;
        this.scorecard = scorecard;
        this.trust = trust;
        this.strata = strata;
        desk = new Desk(residents, experience, parameters);
        choice = new ChannelChoice(residents, experience, scorecard, desk);
        for (int level = 0; level <= Levels.TOP; level++) {
            int up = Math.max(1, Skill.stepUp(level));
            int down = Math.max(1, Skill.stepDown(level));
            learns[level] = Experience.draws(parameters.learnAssisted() * (Skill.TOP - level) / up);
            habitGain[level] = Experience.draws(parameters.habitGain() * (Levels.TOP - level) / up);
            habitLoss[level] = Experience.draws(parameters.habitLoss() * level / down);
        }
    }

    /** Begins a month. */
    void begin(long monthKey, Verdicts verdicts) {
        wordKey = Draws.wordKey(monthKey);
        needs.begin(monthKey);
        desk.begin(wordKey, verdicts);
        choice.begin(wordKey);
    }

    /** Begins the month of a settlement. */
    void open(ServicePlace place) {
        Arrays.fill(served, 0);
        needs.expect(place.needs());
    }

    /** Needs of the settlement that were met this way. */
    int served(Flow way) {
        return served[way.ordinal()];
    }

    /** Meets the needs of a block. */
    void meet(int block, boolean urban, long adults, ServicePlace place) {
        needs.draw(block);
        long did = 0;
        long wanting = adults;
        for (int n = 0; n < Needs.MOST; n++) {
            wanting = needs.more(n, wanting);
            if (wanting == 0) {
                break;
            }
            did |= meet(block, n, wanting, urban, place);
        }
        experience.did(block, did);
    }

    /** Meets one need of each of some residents; returns who did it online or with help. */
    private long meet(int block, int n, long wanting, boolean urban, ServicePlace place) {
        long habitual = ~experience.habit.at(block, 0);
        choice.weigh(block, n, wanting, urban, place);
        add(Flow.NEEDS, wanting, 1);
        long able = wanting & residents.user[block] & experience.aware[block];
        long online = tryOnline(block, n, choice.online(block, n, able, place), place);
        long rest = wanting & ~online;
        long helped = fallBack(block, n, rest, place);
        loseHabit(block, n, rest & habitual);
        return online | helped;
    }

    /** Lets residents try online; returns who succeeds. */
    private long tryOnline(int block, int n, long tried, ServicePlace place) {
        long works = 0;
        for (long left = tried; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            int slot = block * LANES + lane;
            int skill = residents.skill.get(slot);
            int fails = scorecard.fails(place, residents.planes.weighed(slot), skill);
            works |= ~((long) (choice.luck(lane) - fails) >> 63) & left & -left;
            strata.add(Flow.MINUTES, choice.stratum(lane), scorecard.onlineMinutes(skill));
        }
        works &= ~(desk.rejected(block, n, works, place.proof()) | desk.misjudged(block, n, works));
        succeed(block, n, works);
        fail(block, n, tried & ~works);
        return works;
    }

    private void succeed(int block, int n, long works) {
        serve(Flow.ONLINE, works);
        for (long left = works; left != 0; left &= left - 1) {
            int slot = block * LANES + Long.numberOfTrailingZeros(left);
            long luck = luck(slot, n);
            makeHabit(slot, luck);
            trust.gain(slot, luck);
        }
    }

    private void fail(int block, int n, long failed) {
        add(Flow.FAILED_ONLINE, failed, 1);
        loseTrust(block, n, failed);
    }

    private void loseTrust(int block, int n, long lanes) {
        for (long left = lanes; left != 0; left &= left - 1) {
            int slot = block * LANES + Long.numberOfTrailingZeros(left);
            trust.lose(slot, luck(slot, n));
        }
    }

    /**
     * At a centre or in person, unless to do without is better, or a machine or the lack of an identity stands in the way
     * there; returns who was helped.
     */
    private long fallBack(int block, int n, long rest, ServicePlace place) {
        forgo(block, n, rest & choice.none(), place);
        long going = rest & ~choice.none();
        long refused = desk.refused(block, n, going, place.proof());
        forgo(Flow.FORGONE_IDENTITY, refused);
        long misjudged = desk.misjudged(block, n, going & ~refused);
        forgo(Flow.FORGONE_MACHINE, misjudged);
        loseTrust(block, n, misjudged);
        long done = going & ~refused & ~misjudged;
        serve(Flow.IN_PERSON, done & ~choice.helped());
        add(Flow.MINUTES, done & ~choice.helped(), place.inPersonMinutes());
        long helped = done & choice.helped();
        serve(Flow.ASSISTED, helped);
        add(Flow.MINUTES, helped, place.assistedMinutes());
        help(block, n, helped);
        return helped;
    }

    private void forgo(int block, int n, long lanes, ServicePlace place) {
        serve(Flow.FORGONE, lanes);
        for (long left = lanes; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            var why = desk.why(block, lane, n, place);
            if (why != Flow.FORGONE) {
                strata.add(why, choice.stratum(lane), 1);
            }
        }
    }

    private void forgo(Flow why, long lanes) {
        serve(Flow.FORGONE, lanes);
        add(why, lanes, 1);
    }

    private void serve(Flow way, long lanes) {
        served[way.ordinal()] += Long.bitCount(lanes);
        add(way, lanes, 1);
    }

    private void add(Flow flow, long lanes, int amount) {
        for (long left = lanes; left != 0; left &= left - 1) {
            strata.add(flow, choice.stratum(Long.numberOfTrailingZeros(left)), amount);
        }
    }

    /** What meeting a need does to skill, habit and trust. */
    private long luck(int slot, int n) {
        return Draws.wordOf(wordKey, Stream.EXPERIENCE, 4L * slot + n);
    }

    private void help(int block, int n, long helped) {
        experience.aware[block] |= helped;
        for (long left = helped; left != 0; left &= left - 1) {
            int slot = block * LANES + Long.numberOfTrailingZeros(left);
            long luck = luck(slot, n);
            int skill = residents.skill.get(slot);
            if (Experience.short16(luck, 0) < learns[skill]) {
                residents.skill(slot, skill + Skill.stepUp(skill));
            }
            trust.gain(slot, luck);
        }
    }

    private void makeHabit(int slot, long luck) {
        int habit = experience.habit.get(slot);
        if (Experience.short16(luck, 1) < habitGain[habit]) {
            experience.habit.set(slot, habit + Skill.stepUp(habit));
        }
    }

    private void loseHabit(int block, int n, long lanes) {
        for (long left = lanes; left != 0; left &= left - 1) {
            int slot = block * LANES + Long.numberOfTrailingZeros(left);
            int habit = experience.habit.get(slot);
            if (Experience.short16(luck(slot, n), 1) < habitLoss[habit]) {
                experience.habit.set(slot, habit - Skill.stepDown(habit));
            }
        }
    }
}
