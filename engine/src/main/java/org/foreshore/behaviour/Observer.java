package org.foreshore.behaviour;

import java.util.function.IntFunction;

/**
 * Somebody who looks at one settlement while its month goes by, and changes nothing. {@link #NOBODY} looks in all others, and
 * everywhere when no story is being told.
 */
interface Observer {

    Observer NOBODY = new Observer() {};

    /** Before the month's offers are made. */
    default void open() {}

    /** After ageing, before needs are met. @param month what happens to the resident of a slot in it, tried out and undone */
    default void rehearse(IntFunction<Strata> month) {}

    /** After needs are met, before anybody goes online or offline. */
    default void consider(Surroundings around, Market market, long monthKey) {}

    /** When the month's decisions are made. */
    default void close(Surroundings around, Market market, int month) {}
}
