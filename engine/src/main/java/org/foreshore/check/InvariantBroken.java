package org.foreshore.check;

import java.util.Locale;
import org.foreshore.world.World;

/** A world has done what no world may do: an error of the program, not of the scenario. */
public final class InvariantBroken extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private InvariantBroken(String message) {
        super(message);
    }

    /** @param where a settlement, a slot, a purpose; @param what the numbers that contradict the statement */
    static InvariantBroken of(Invariant broken, World world, String where, String what, Object... numbers) {
        return new InvariantBroken("%s broken in month %d, %s: %s"
                .formatted(
                        broken.getClass().getSimpleName(),
                        world.month() - world.warmUp(),
                        where,
                        String.format(Locale.ROOT, what, numbers)));
    }

    static InvariantBroken ofSlot(Invariant broken, World world, int slot, String what, Object... numbers) {
        var population = world.population();
        int s = 0;
        while (population.firstBlock()[s + 1] <= slot >>> 6) {
            s++;
        }
        String name = population.settlements().get(s).name();
        return of(broken, world, "settlement %d (%s), slot %d".formatted(s, name, slot), what, numbers);
    }
}
