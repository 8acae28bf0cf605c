package org.foreshore.behaviour;

import java.util.stream.IntStream;
import org.foreshore.outcome.Group;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.unit.Share;

/**
 * Lots by which a pilot invites residents: each has one that lasts, so that who is among a third is among two thirds too.
 */
final class Invitation {

    private final Residents residents;
    private final long key;

    /** @param key of the start of the replication */
    Invitation(Residents residents, long key) {
        this.residents = residents;
        this.key = key;
    }

    /** Those of a block whose lot lies within a part of all lots. @param among who is asked about */
    static long drawn(long key, Share lots, int block, long among) {
        return Draws.below(key, Stream.INVITATION, block, Chance.threshold(lots.value()), among);
    }

    /** The part of all lots that draws just so many of the residents of a group, aged 15 and over, of a settlement. */
    Share lots(int settlement, boolean urban, Group group, long wanted) {
        var sorted = lots(settlement, urban, group).sorted().toArray();
        return wanted >= sorted.length ? Share.ALL : new Share((double) sorted[(int) wanted] / (1 << Draws.DIGITS));
    }

    /** Residents of a group, aged 15 and over, who live in a settlement. */
    long people(int settlement, boolean urban, Group group) {
        return lots(settlement, urban, group).count();
    }

    private IntStream lots(int settlement, boolean urban, Group group) {
        var population = residents.population;
        return IntStream.range(
                        population.firstBlock()[settlement] * 64, population.firstBlock()[settlement + 1] * 64)
                .filter(slot -> belongs(slot, urban, group))
                .map(slot -> Draws.uniform(key, Stream.INVITATION, slot));
    }

    private boolean belongs(int slot, boolean urban, Group group) {
        int block = slot >>> 6;
        long self = 1L << slot & residents.population.occupied()[block] & residents.age15[block];
        var cells = new long[Tally.CELLS];
        Cells.fill(residents, block, self, cells);
        var alone = new Tally(1);
        alone.add(urban, cells, new long[] {self});
        return alone.count(0, group, urban) > 0;
    }
}
