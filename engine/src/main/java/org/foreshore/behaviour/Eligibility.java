package org.foreshore.behaviour;

import org.foreshore.connectivity.Reaches;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;

/**
 * Whom a programme means, as a bit plane. Poverty is read from a social registry that misses some of the poor and lists
 * some who are not; each resident's luck with it lasts.
 */
final class Eligibility {

    /** Luck with the registry is drawn once, at the address of month 0. */
    private final long registryKey;

    private final Residents residents;
    private final Reach reach;
    private final int poorClasses;
    private final int listedIfPoor;
    private final int listedIfNot;
    private final long[] meant;
    private final long[] agreeing;

    Eligibility(Residents residents, Reach reach, ProgrammeParameters parameters, long registryKey) {
        this.residents = residents;
        this.reach = reach;
        this.registryKey = registryKey;
        double poorest = reach.poorest().value();
        poorClasses = (int) StrictMath.floor(poorest * Traits.INCOME_CLASSES + 0.5);
        boolean everybody = poorClasses >= Traits.INCOME_CLASSES;
        double poorListed = everybody ? 1 : 1 - parameters.exclusionError();
        double wrongly = everybody || poorest <= 0
                ? 0
                : parameters.inclusionError()
                        / (1 - parameters.inclusionError())
                        * poorListed
                        * poorest
                        / (1 - poorest);
        listedIfPoor = Chance.threshold(poorListed);
        listedIfNot = Chance.threshold(wrongly);
        meant = new long[residents.population.blocks()];
        agreeing = new long[residents.population.blocks()];
    }

    long at(int block) {
        return meant[block] & agreeing[block];
    }

    /** Whose lots are drawn and who agree, whether or not they are meant, as a bit plane; not to be changed. */
    long[] agreeing() {
        return agreeing;
    }

    /** Draws who takes part in a settlement. @param agreed part of those asked who agree */
    void draw(int settlement, double agreed) {
        var lots = new Share(agreed * reach.lots(settlement).value());
        var firstBlock = residents.population.firstBlock();
        for (int block = firstBlock[settlement]; block < firstBlock[settlement + 1]; block++) {
            agreeing[block] = Invitation.drawn(registryKey, lots, block, -1L);
        }
    }

    /** Derives the plane of one settlement's blocks; only those reviewed this month, or all of them. */
    void refresh(int settlement, int month, boolean all) {
        var population = residents.population;
        boolean inReach = Reaches.includes(reach, population.settlements().get(settlement));
        int end = population.firstBlock()[settlement + 1];
        for (int block = population.firstBlock()[settlement]; block < end; block++) {
            if (all || Math.floorMod(block - month, 12) == 0) {
                meant[block] = inReach ? eligible(block, month) : 0;
            }
        }
    }

    private long eligible(int block, int month) {
        long meant =
                aged(block, month) & ofSex(block) & (reach.disabledOnly() ? residents.planes.disabled(block) : -1L);
        long poor = residents.incomeBelow(block, poorClasses);
        return Draws.below(registryKey, Stream.REGISTRY, block, listedIfPoor, meant & poor)
                | Draws.below(registryKey, Stream.REGISTRY, block, listedIfNot, meant & ~poor);
    }

    private long aged(int block, int month) {
        int youngest = 12 * Math.max(10, reach.minAge());
        int tooOld = 12 * (reach.maxAge() + 1);
        int[] here = residents.traits.ofBlock(block);
        long aged = 0;
        for (int lane = 0; lane < here.length; lane++) {
            int months = Traits.ageMonths(here[lane], month);
            // The sign of both differences at once: no branch, since ages cannot be predicted.
            aged |= (long) (youngest - 1 - months & months - tooOld) >>> 63 << lane;
        }
        return aged & residents.population.occupied()[block];
    }

    private long ofSex(int block) {
        return switch (reach.sex()) {
            case ANY -> -1L;
            case FEMALE -> residents.planes.female(block);
            case MALE -> ~residents.planes.female(block);
        };
    }
}
