package org.foreshore.check;

import org.foreshore.behaviour.Census;
import org.foreshore.behaviour.Spread;
import org.foreshore.country.Countries;
import org.foreshore.place.Localities;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.PriceChange;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.foreshore.world.Model;
import org.foreshore.world.World;

/** A world of a few villages that has run for two years, with one invariant watching. */
final class SmallWorld {

    private static final int BEGUN = 24;

    final World world;
    final Census census;
    private final Draws draws = Draws.of(8, 0);
    private final Invariant invariant;
    private int month;

    SmallWorld(Invariant invariant) {
        this.invariant = invariant;
        var country = Countries.small();
        var place = new Place("", 3000, Share.ofPercent(30), 1);
        var population = Populations.synthesise(country, place, 8);
        var localities = Localities.of(Breakdown.SETTLEMENT, population.settlements());
        world = new World(country, new Model(), population, localities, 2024, 6, 1);
        world.start(draws);
        while (month < BEGUN) {
            month(Regime.statusQuo());
        }
        census = world.society().residents().census();
        invariant.begin(world);
    }

    void month(Regime regime) {
        world.network(month, regime, Conditions.normal(), key());
        world.offers(month, regime, Conditions.normal(), key());
        world.adopt(month, key(), Spread.none());
        world.trade(regime, key());
        world.serve();
        month++;
    }

    /** Prices of another world: everything costs so many times as much. */
    void dearer(double factor) {
        world.offers(month, Regime.statusQuo(), Conditions.normal().with(new PriceChange(factor, factor, 1)), key());
    }

    private long key() {
        return draws.monthKey(month + 1);
    }

    void check() {
        check(Regime.statusQuo());
    }

    void check(Regime regime) {
        invariant.check(world, regime);
    }

    /** The first slot of those whose bit is set. */
    static int first(long[] plane) {
        for (int block = 0; block < plane.length; block++) {
            if (plane[block] != 0) {
                return Lanes.slot(block, plane[block]);
            }
        }
        throw new IllegalStateException("nobody");
    }

    /** The first slot of those who are in one plane and not in the other. */
    static int first(long[] plane, long[] without) {
        var rest = plane.clone();
        for (int block = 0; block < rest.length; block++) {
            rest[block] &= ~without[block];
        }
        return first(rest);
    }

    static void flip(long[] plane, int slot) {
        plane[slot >>> 6] ^= 1L << slot;
    }
}
