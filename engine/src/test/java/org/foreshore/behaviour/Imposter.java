package org.foreshore.behaviour;

/** Does to residents what nothing else can. */
public final class Imposter {

    private Imposter() {}

    /** Skill is lost, and nobody is told. */
    public static void unlearn(Census census, int slot) {
        census.skill().set(slot, 0);
    }
}
