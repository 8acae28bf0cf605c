package org.foreshore.population;

import java.util.List;
import org.foreshore.outcome.Margin;
import org.foreshore.place.Settlement;

/**
 * A synthetic population: residents in slots, sorted by settlement and household. Immutable once built, and shared by
 * all arms and replications.
 *
 * <p>Slots come in blocks of 64. A settlement begins at a block and owns whole blocks; a household lies within one
 * block; slots in between that hold nobody are not {@code occupied}. The order of households within a settlement is
 * random with respect to their traits and stands for the distance from its centre: what covers a share of a settlement
 * covers its first residents.
 *
 * @param firstBlock first block of each settlement, and the number of blocks at the end
 * @param traits packed {@link Traits} of each slot
 * @param occupied bit of a slot is set when somebody lives there
 * @param householdFirst bit of a slot is set when it is the first member of a household
 * @param incomeUsdPerMonth mean income per head and month of each income class at the start
 * @param weightUrban real residents for each simulated urban resident; weightRural likewise
 * @param fit margin by margin, what was asked for and what came out
 */
public record Population(
        List<Settlement> settlements,
        int[] firstBlock,
        int[] traits,
        long[] occupied,
        long[] householdFirst,
        double[] incomeUsdPerMonth,
        double weightUrban,
        double weightRural,
        List<Margin> fit) {

    public int blocks() {
        return occupied.length;
    }

    public int slots() {
        return traits.length;
    }

    public int residents() {
        int sum = 0;
        for (long word : occupied) {
            sum += Long.bitCount(word);
        }
        return sum;
    }

    /** Real residents for each simulated one, over town and country; 1 where nobody lives. */
    public double meanWeight() {
        double urban = 0;
        double all = 0;
        for (var settlement : settlements) {
            all += settlement.residents();
            urban += settlement.urban() ? settlement.residents() : 0;
        }
        return all == 0 ? 1 : (urban * weightUrban + (all - urban) * weightRural) / all;
    }

    /** Real settlements for each simulated one: fewer than residents where settlements are thinned. */
    public double settlementWeight() {
        double residents = 0;
        double sizes = 0;
        for (var settlement : settlements) {
            residents += settlement.residents();
            sizes += settlement.size();
        }
        return sizes == 0 ? meanWeight() : meanWeight() * (residents / sizes);
    }

    /** The settlement in which a slot lies. */
    public int settlement(int slot) {
        int settlement = 0;
        while (firstBlock[settlement + 1] <= slot >>> 6) {
            settlement++;
        }
        return settlement;
    }
}
