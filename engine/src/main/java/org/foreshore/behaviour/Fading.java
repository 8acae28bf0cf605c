package org.foreshore.behaviour;

/**
 * Whose skill may fade for want of practice: who knows more than comes naturally ({@link Skill#natural}). For 64 residents
 * at once it is not known who turned 45 in the months since the yearly review, so a few are named in vain; nobody is left
 * out.
 */
final class Fading {

    private static final int SCHOOLINGS = 4;

    private Fading() {}

    /** All of a block who know more than comes naturally, and a few who do not. */
    static long possible(Residents residents, int block) {
        long old = residents.nearing45[block];
        long severe = residents.planes.severe(block);
        long possible = ~residents.age10[block] & residents.skill.atLeast(block, 1);
        for (int schooling = 0; schooling < SCHOOLINGS; schooling++) {
            possible |= schooled(residents, block, schooling)
                    & (~(old | severe) & above(residents, block, schooling, 0)
                            | (old ^ severe) & above(residents, block, schooling, 1)
                            | old & severe & above(residents, block, schooling, 2));
        }
        return possible;
    }

    private static long schooled(Residents residents, int block, int schooling) {
        long low = residents.planes.schooling(block, 0);
        long high = residents.planes.schooling(block, 1);
        return ((schooling & 1) != 0 ? low : ~low) & ((schooling & 2) != 0 ? high : ~high);
    }

    private static long above(Residents residents, int block, int schooling, int drawbacks) {
        return residents.skill.atLeast(block, Skill.schooled(schooling, drawbacks) + 1);
    }
}
