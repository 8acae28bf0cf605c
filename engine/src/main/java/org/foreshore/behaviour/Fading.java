package org.foreshore.behaviour;

/**
 * Whose skill may fade for want of practice: who knows more than comes naturally ({@link Skill#natural}). For 64 residents
 * at once it is not known who turned 45 in the months since the yearly review, so a few are named in vain; nobody is left
 * out.
 */
final class Fading {

    private Fading() {}

    /** All of a block who know more than comes naturally, and a few who do not. */
    static long possible(Residents residents, int block) {
        long old = residents.past45[block] | residents.turning45[block];
        long low = residents.planes.schooling(block, 0);
        long high = residents.planes.schooling(block, 1);
        // Schooling by schooling and not in a loop: each level is a constant then, and so is what is compared with it.
        return ~residents.age10[block] & residents.skill.atLeast(block, 1)
                | ~low & ~high & above(residents, block, 0, old)
                | low & ~high & above(residents, block, 1, old)
                | ~low & high & above(residents, block, 2, old)
                | low & high & above(residents, block, 3, old);
    }

    private static long above(Residents residents, int block, int schooling, long old) {
        long severe = residents.planes.severe(block);
        return ~(old | severe) & above(residents, block, Skill.schooled(schooling, 0))
                | (old ^ severe) & above(residents, block, Skill.schooled(schooling, 1))
                | old & severe & above(residents, block, Skill.schooled(schooling, 2));
    }

    private static long above(Residents residents, int block, int level) {
        return residents.skill.atLeast(block, level + 1);
    }
}
