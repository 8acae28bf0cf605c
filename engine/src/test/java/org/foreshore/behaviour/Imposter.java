package org.foreshore.behaviour;

import org.foreshore.outcome.Flow;
import org.foreshore.population.Traits;

/** Does to residents what nothing else can. */
public final class Imposter {

    private Imposter() {}

    /** Somebody comes who will be born next month only. */
    public static void unborn(Census census, int slot, int month) {
        census.traits().set(slot, Traits.of(0, 0, false, 0, 0, false, false, false, -1 - month));
    }

    /** Something happens to residents of villages that did not. */
    public static void happens(Society society, Flow flow) {
        society.flows().add(flow.ordinal(), 1_000_000, Tally.place(false, Tally.Cell.ALL));
    }

    /** Something happens to residents of villages of one locality, and the whole place does not hear of it. */
    public static void happensIn(Society society, int locality, Flow flow) {
        society.tallied(locality).flows().add(flow.ordinal(), 1, Tally.place(false, Tally.Cell.ALL));
    }

    /** Skill is lost, and nobody is told. */
    public static void unlearn(Census census, int slot) {
        census.skill().set(slot, 0);
    }
}
