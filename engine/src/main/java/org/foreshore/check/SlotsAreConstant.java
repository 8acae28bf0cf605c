package org.foreshore.check;

import org.foreshore.behaviour.LivingTraits;
import org.foreshore.population.Traits;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Nobody appears or vanishes: the same slots are occupied, empty ones hold nothing, and nobody is yet to be born. */
final class SlotsAreConstant implements Invariant {

    private long[] occupied = new long[0];

    @Override
    public void begin(World world) {
        occupied = world.population().occupied().clone();
    }

    @Override
    public void check(World world, Regime regime) {
        var census = world.society().residents().census();
        for (int block = 0; block < occupied.length; block++) {
            long moved = occupied[block] ^ world.population().occupied()[block];
            long held = census.user()[block]
                    | census.everUser()[block]
                    | census.phone()[block]
                    | census.smart()[block]
                    | census.skilled()[block]
                    | census.age10()[block];
            for (var tariff : census.tariffs()) {
                held |= tariff.holders()[block];
            }
            long wrong = moved | held & ~occupied[block];
            if (wrong != 0) {
                throw InvariantBroken.ofSlot(
                        this,
                        world,
                        Lanes.slot(block, wrong),
                        moved != 0 ? "moved in or out" : "empty, but holds flags");
            }
        }
        unborn(world, census.traits());
    }

    private void unborn(World world, LivingTraits traits) {
        int latest = world.month() + Traits.FIRST_BIRTH;
        for (int slot = 0; slot < world.population().slots(); slot++) {
            if (traits.of(slot) >>> 17 > latest) {
                int age = Traits.ageMonths(traits.of(slot), world.month());
                throw InvariantBroken.ofSlot(this, world, slot, "aged %d months", age);
            }
        }
    }
}
