package org.foreshore.behaviour;

import java.util.function.IntToLongFunction;
import org.foreshore.place.Localities;
import org.foreshore.scenario.Breakdown;

/**
 * Counts some residents of a settlement as they stand once a month is over. Ordinary runs never do, so that telling
 * residents of a settlement apart costs them nothing.
 */
final class Headcount {

    private final Residents residents;
    private final Experience experience;
    private final Burden burden;

    Headcount(Residents residents, Experience experience, Burden burden) {
        this.residents = residents;
        this.experience = experience;
        this.burden = burden;
    }

    /** @param who residents meant of a block; what happened to them in the month is not counted */
    Tallied of(int settlement, Surroundings around, IntToLongFunction who) {
        var population = residents.population;
        var tallies = new Tallies(Localities.of(Breakdown.NONE, population.settlements()), Tally::new);
        var count = new BlockCount(residents, experience, burden, tallies);
        int before = 0;
        for (int block = population.firstBlock()[settlement];
                block < population.firstBlock()[settlement + 1];
                block++) {
            long occupied = population.occupied()[block];
            count.count(
                    block,
                    who.applyAsLong(block),
                    around,
                    Bits.first(occupied, around.in4g() - before),
                    Bits.first(occupied, around.inService() - before));
            before += Long.bitCount(occupied);
        }
        count.handOver();
        return new Tallied(tallies.whole(), Tally.ofFlows(), Tally.ofFlows());
    }
}
