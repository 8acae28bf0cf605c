/** All state of one arm of one replication, and the read-only face that indicators see. Main types: {@link org.foreshore.world.World}, {@link org.foreshore.world.WorldView}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.world;
