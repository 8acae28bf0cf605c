package org.foreshore.check;

import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** A statement that holds in every world, whatever the scenario; its class name is the name it is reported by. */
interface Invariant {

    /** Remembers what the first check compares with. */
    default void begin(World world) {}

    /**
     * Throws {@link InvariantBroken} if the statement does not hold now.
     *
     * @param regime the rules of the month
     */
    void check(World world, Regime regime);
}
