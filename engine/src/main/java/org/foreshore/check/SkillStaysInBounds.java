package org.foreshore.check;

import java.util.Arrays;
import org.foreshore.behaviour.Census;
import org.foreshore.behaviour.Skill;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/**
 * Skill lies between what an adult of this schooling and age can do without practice and the highest level, and those
 * marked as having basic skill are those who have it.
 *
 * <p>Looks at 64 residents at once. What a resident can do without practice changes only in the yearly review, but for
 * those who turn 45; so it is kept, and asked again before anybody is accused.
 */
final class SkillStaysInBounds implements Invariant {

    private static final int BITS = 4;

    /** Lowest level of each resident, in as many words for each block as levels have digits, lowest first. */
    private long[] floor = new long[0];

    @Override
    public void begin(World world) {
        floor = new long[BITS * world.population().blocks()];
        for (int block = 0; block < world.population().blocks(); block++) {
            review(world, block);
        }
    }

    private void review(World world, int block) {
        var census = world.society().residents().census();
        Arrays.fill(floor, BITS * block, BITS * (block + 1), 0);
        for (long adults = census.age15()[block]; adults != 0; adults &= adults - 1) {
            int lane = Long.numberOfTrailingZeros(adults);
            long natural = Skill.natural(census.traits().of(block * 64 + lane), world.month());
            for (int bit = 0; bit < BITS; bit++) {
                floor[BITS * block + bit] |= (natural >> bit & 1) << lane;
            }
        }
    }

    @Override
    public void check(World world, Regime regime) {
        var census = world.society().residents().census();
        for (int block = 0; block < census.age15().length; block++) {
            if (Math.floorMod(block - world.month(), 12) == 0) {
                review(world, block);
            }
            for (long left = below(census, block); left != 0; left &= left - 1) {
                accuse(world, Lanes.slot(block, left));
            }
            long wrong = basic(census, block) ^ census.skilled()[block];
            if (wrong != 0) {
                throw InvariantBroken.ofSlot(
                        this, world, Lanes.slot(block, wrong), "wrongly counted as skilled or not");
            }
        }
    }

    /** Residents of a block whose level is lower than what comes without practice, as far as this is known. */
    private long below(Census census, int block) {
        long below = 0;
        for (int bit = 0; bit < BITS; bit++) {
            long has = census.skill().plane(bit, block);
            long needs = floor[BITS * block + bit];
            below = needs & ~has | below & ~(needs ^ has);
        }
        return below;
    }

    /** Residents of a block with levels of 6 (two and four), 7, or 8 and more. */
    private static long basic(Census census, int block) {
        var skill = census.skill();
        return skill.plane(3, block) | skill.plane(2, block) & skill.plane(1, block);
    }

    private void accuse(World world, int slot) {
        var census = world.society().residents().census();
        int level = census.skill().get(slot);
        int lowest = Skill.natural(census.traits().of(slot), world.month());
        if (level < lowest) {
            throw InvariantBroken.ofSlot(
                    this, world, slot, "skill is at level %d, not between %d and %d", level, lowest, Skill.TOP);
        }
    }
}
