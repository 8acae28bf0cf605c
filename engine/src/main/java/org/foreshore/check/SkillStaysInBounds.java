package org.foreshore.check;

import java.nio.ByteBuffer;
import org.foreshore.behaviour.Skill;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/**
 * Skill lies between what an adult of this schooling and age can do without practice and the highest level, and those
 * marked as having basic skill are those who have it.
 *
 * <p>Looks at eight residents at once. What a resident can do without practice changes only in the yearly review, but
 * for those who turn 45; so it is kept, and asked again before anybody is accused.
 */
final class SkillStaysInBounds implements Invariant {

    private static final long TOP_BITS = 0x8080808080808080L;
    private static final long ABOVE_TOP = 0xF0F0F0F0F0F0F0F0L;
    private static final long BASIC = 0x0101010101010101L * Skill.BASIC;

    private ByteBuffer floor = ByteBuffer.allocate(0);

    @Override
    public void begin(World world) {
        floor = ByteBuffer.allocate(world.population().slots());
        for (int block = 0; block < world.population().blocks(); block++) {
            review(world, block);
        }
    }

    private void review(World world, int block) {
        var census = world.society().residents().census();
        for (int lane = 0; lane < 64; lane++) {
            boolean adult = (census.age15()[block] >>> lane & 1) != 0;
            int slot = block * 64 + lane;
            floor.put(slot, (byte) (adult ? Skill.natural(census.traits()[slot], world.month()) : 0));
        }
    }

    @Override
    public void check(World world, Regime regime) {
        var census = world.society().residents().census();
        var skill = ByteBuffer.wrap(census.skill());
        for (int block = 0; block < census.age15().length; block++) {
            if (Math.floorMod(block - world.month(), 12) == 0) {
                review(world, block);
            }
            long skilled = 0;
            for (int lane = 0; lane < 64; lane += 8) {
                long levels = skill.getLong(block * 64 + lane);
                long lowest = floor.getLong(block * 64 + lane);
                if ((~((levels | TOP_BITS) - lowest) & TOP_BITS | levels & ABOVE_TOP) != 0) {
                    accuse(world, block * 64 + lane);
                }
                skilled |= (long) pack((levels | TOP_BITS) - BASIC) << lane;
            }
            long wrong = skilled ^ census.skilled()[block];
            if (wrong != 0) {
                throw InvariantBroken.ofSlot(
                        this, world, Lanes.slot(block, wrong), "wrongly counted as skilled or not");
            }
        }
    }

    /** The top bits of eight bytes, the first byte lowest. */
    private static int pack(long bytes) {
        return (int) ((Long.reverseBytes(bytes & TOP_BITS) >>> 7) * 0x0102040810204080L >>> 56);
    }

    private void accuse(World world, int from) {
        var census = world.society().residents().census();
        for (int slot = from; slot < from + 8; slot++) {
            int level = census.skill()[slot];
            boolean adult = (census.age15()[slot >>> 6] >>> slot & 1) != 0;
            int lowest = adult ? Skill.natural(census.traits()[slot], world.month()) : 0;
            if (level < lowest || level > Skill.TOP) {
                throw InvariantBroken.ofSlot(
                        this, world, slot, "skill is at level %d, not between %d and %d", level, lowest, Skill.TOP);
            }
        }
    }
}
