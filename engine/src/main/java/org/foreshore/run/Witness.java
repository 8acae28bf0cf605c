package org.foreshore.run;

import org.foreshore.world.World;

/** Somebody who looks on while a replication is simulated, and changes nothing. */
interface Witness {

    Witness NOBODY = (arm, month, world) -> {};

    /** When the world of a replication has begun, before its first month. */
    default void begin(World world) {}

    /** A month of an arm is over. @param month of the horizon, negative in the warm-up; arms have a first part in common, told of arm 0 */
    void see(int arm, int month, World world);
}
