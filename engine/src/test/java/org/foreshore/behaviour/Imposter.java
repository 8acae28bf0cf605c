package org.foreshore.behaviour;

import org.foreshore.population.Traits;

/** Does to residents what nothing else can. */
public final class Imposter {

    private Imposter() {}

    /** Somebody comes who will be born next month only. */
    public static void unborn(Census census, int slot, int month) {
        census.traits().set(slot, Traits.of(0, 0, false, 0, 0, false, false, false, -1 - month));
    }

    /** Skill is lost, and nobody is told. */
    public static void unlearn(Census census, int slot) {
        census.skill().set(slot, 0);
    }
}
