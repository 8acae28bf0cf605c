package org.foreshore.behaviour;

/**
 * All that is held of the residents of a world, for those who check it. These are the world's own arrays: read, never
 * write. Planes hold one bit per slot; the rest is as in {@link Residents}.
 *
 * @param traits packed traits of each slot
 * @param skill level of each slot
 */
public record Census(
        long[] user,
        long[] everUser,
        long[] phone,
        long[] smart,
        long[] skilled,
        long[] tariff,
        long[] age10,
        long[] age15,
        long[] age25,
        long[] age55,
        long[] mayShare,
        int[] traits,
        byte[] skill) {}
