package org.foreshore.behaviour;

import org.foreshore.population.Population;
import org.foreshore.population.Traits;
import org.foreshore.story.State;

/** Reads how things stand with one resident. */
final class Lookout {

    private final Residents residents;
    private final Experience experience;
    private final Burden burden;
    /** Residents of the settlement who live nearer to its centre, where networks begin. */
    private final int nearer;

    Lookout(Residents residents, Experience experience, Burden burden, int settlement, int slot) {
        this.residents = residents;
        this.experience = experience;
        this.burden = burden;
        nearer = nearer(residents.population, settlement, slot);
    }

    private static int nearer(Population population, int settlement, int slot) {
        int count = 0;
        for (int block = population.firstBlock()[settlement]; block < slot >>> 6; block++) {
            count += Long.bitCount(population.occupied()[block]);
        }
        return count + Long.bitCount(population.occupied()[slot >>> 6] & (1L << slot) - 1);
    }

    boolean isConnected(Surroundings around) {
        return nearer < around.inService();
    }

    boolean isBarred(int slot, Surroundings around) {
        return (burden.barred(residents, slot >>> 6, around.tariffing()) >>> slot & 1) != 0;
    }

    /** How things stand in a month in which all has been decided. */
    State see(int slot, Surroundings around, Market market, int month) {
        int code = residents.traits.of(slot);
        int income = Traits.incomeClass(code);
        int tariff = residents.tariffs.number(slot >>> 6, 1L << slot);
        int voucher = residents.vouchers.number(slot >>> 6, 1L << slot);
        return new State(
                Math.floorDiv(Traits.ageMonths(code, YearlyReview.last(slot >>> 6, month)), 12),
                Bits.has(residents.user, slot),
                Bits.has(residents.phone, slot),
                Bits.has(residents.smart, slot),
                borrows(slot),
                nearer < around.built(),
                isConnected(around),
                Bits.has(residents.skilled, slot),
                (double) residents.skill.get(slot) / Skill.TOP,
                (double) experience.trust.get(slot) / Levels.TOP,
                Bits.has(experience.aware, slot),
                Bits.has(experience.identified, slot),
                tariff > 0,
                Bits.has(residents.trained, slot),
                burden.dataShare(
                        Burden.dataTier(tariff, around.tariffing()), income, market, residents.tariffs.programmes()),
                burden.phoneShare(
                        Burden.deviceTier(Burden.MUST_BUY, voucher), income, market, residents.vouchers.programmes()));
    }

    private boolean borrows(int slot) {
        int block = slot >>> 6;
        long others = residents.smart[block] & ~(1L << slot);
        long home = Bits.household(others, residents.population.householdFirst()[block]);
        return (home >>> slot & 1) != 0 && Bits.has(residents.planes.mayShare, slot);
    }
}
