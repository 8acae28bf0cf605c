package org.foreshore.behaviour;

import java.util.List;
import org.foreshore.rules.Programme;

/**
 * All that is held of the residents of a world, for those who check it. These are the world's own arrays: read, never
 * write. Planes hold one bit per slot; the rest is as in {@link Residents}.
 *
 * @param tariffs by programme
 * @param traits of each slot
 * @param skill level of each slot
 */
public record Census(
        long[] user,
        long[] everUser,
        long[] phone,
        long[] smart,
        long[] skilled,
        List<Held> tariffs,
        long[] age10,
        long[] age15,
        long[] age25,
        long[] age55,
        long[] mayShare,
        LivingTraits traits,
        Levels skill) {

    /** What one programme gives, and who holds it. */
    public record Held(Programme terms, long[] holders) {}
}
