package org.foreshore.behaviour;

import org.foreshore.random.Lots;
import org.foreshore.random.Stream;
import org.foreshore.rules.Regime;

/**
 * How trust in digital public services moves in a month: by what residents live through, and back to its lasting level.
 * Levels move in
 * random steps whose means are the equations of the model. One pass belongs to one thread.
 */
final class TrustPass {

    private final Experience experience;
    /** Threshold of a step, by how many levels trust lies below (or, negative, above) where it returns to. */
    private final int[] drift = new int[2 * Levels.TOP + 1];

    private final int driftMost;
    private final Lots lots = new Lots();

    /** Lasting luck: which of two levels, if trust returns to between them. */
    private final Lots lasting = new Lots();

    private Climate climate;

    /** Draws, by level of trust, with which a success raises it, and a failure lowers it. */
    private final int[] gain = new int[Levels.TOP + 1];

    private final int[] loss = new int[Levels.TOP + 1];

    TrustPass(Experience experience, TrustParameters parameters) {
        this.experience = experience;
        climate = Climate.of(Regime.statusQuo(), parameters);
        weigh();
        double rate = parameters.reversion() + parameters.neighbours();
        for (int gap = -Levels.TOP; gap <= Levels.TOP; gap++) {
            int far = Math.abs(gap);
            drift[gap + Levels.TOP] = Skill.chance(rate, far, Skill.stepDown(far));
        }
        driftMost = Lots.bound(Chance.threshold(2 * rate));
    }

    /** Begins a month. @param start key of the first month, where lasting luck is drawn */
    void begin(long key, long start, Climate weather) {
        lots.begin(key);
        lasting.begin(start);
        if (!climate.equals(weather)) {
            climate = weather;
            weigh();
        }
    }

    private void weigh() {
        for (int level = 0; level <= Levels.TOP; level++) {
            gain[level] = Experience.draws(climate.success() * (Levels.TOP - level));
            loss[level] = Experience.draws(climate.failure() * level);
        }
    }

    /** A success gains a part of what is missing. @param luck a word of {@link Stream#EXPERIENCE} */
    void gain(int slot, long luck) {
        int now = experience.trust.get(slot);
        if (Experience.short16(luck, 2) < gain[now]) {
            experience.trust.set(slot, now + 1);
        }
    }

    /** A failure takes a part of what there is. */
    void lose(int slot, long luck) {
        int now = experience.trust.get(slot);
        if (Experience.short16(luck, 3) < loss[now]) {
            experience.trust.set(slot, now - 1);
        }
    }

    /** Trust returns to its lasting level; which side of it, if it lies between two levels, is each resident's luck. */
    void settle(int block, long people, double trusts) {
        int lower = (int) (trusts * Levels.TOP);
        lasting.draw(Stream.STANDING, block);
        long upper = Experience.roundedUp(trusts, lasting, people);
        long there = experience.trust.at(block, lower) & ~upper | experience.trust.at(block, lower + 1) & upper;
        long away = people & ~there;
        if (away != 0) {
            lots.draw(Stream.TRUST, block);
            away &= lots.mayLieBelow(driftMost);
        }
        for (; away != 0; away &= away - 1) {
            int lane = Long.numberOfTrailingZeros(away);
            step(block * 64 + lane, lane, lower + (int) (upper >>> lane & 1));
        }
    }

    private void step(int slot, int lane, int target) {
        int now = experience.trust.get(slot);
        int gap = target - now;
        if (lots.isBelow(drift[gap + Levels.TOP], lane)) {
            int step = Skill.stepDown(Math.abs(gap));
            experience.trust.set(slot, now + (gap > 0 ? step : -step));
        }
    }

    /** Takes trust away, as far as there is any. @param loss on a scale from 0 to 1; luck rounds it */
    void take(int slot, double loss, double luck) {
        int steps = (int) StrictMath.floor(loss * Levels.TOP + luck);
        experience.trust.set(slot, Math.max(0, experience.trust.get(slot) - steps));
    }
}
