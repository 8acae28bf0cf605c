package org.foreshore.check;

import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/**
 * Slots stand for a growing population: residents times their weight are the population at the start, grown at the
 * country's rates for towns and for villages, to half a resident.
 */
final class WeightsFollowGrowth implements Invariant {

    private final double[] atBegin = new double[2];
    private int begun;

    @Override
    public void begin(World world) {
        begun = world.month();
        for (int urban = 0; urban < 2; urban++) {
            atBegin[urban] = weighted(world, urban == 1);
        }
    }

    @Override
    public void check(World world, Regime regime) {
        var people = world.country().people();
        double years = (world.month() - begun) / 12.0;
        for (int urban = 0; urban < 2; urban++) {
            double growth = (urban == 1 ? people.growthUrban() : people.growthRural()).value();
            double projected = atBegin[urban] * StrictMath.pow(1 + growth, years);
            double now = weighted(world, urban == 1);
            if (!(Math.abs(now - projected) <= 0.5)) {
                String where = urban == 1 ? "towns" : "villages";
                throw InvariantBroken.of(this, world, where, "%.1f weighted residents, projected %.1f", now, projected);
            }
        }
    }

    private static double weighted(World world, boolean urban) {
        var population = world.population();
        long residents = 0;
        for (int s = 0; s < population.settlements().size(); s++) {
            if (population.settlements().get(s).urban() == urban) {
                for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
                    residents += Long.bitCount(population.occupied()[block]);
                }
            }
        }
        return residents * world.weight(urban);
    }
}
