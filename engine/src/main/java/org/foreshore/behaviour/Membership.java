package org.foreshore.behaviour;

import org.foreshore.outcome.Group;
import org.foreshore.population.Population;
import org.foreshore.population.Traits;
import org.foreshore.story.Profile;

/** Who of a block belongs to a reported group, and who a single resident is. */
public final class Membership {

    private static final int FIFTH = Traits.INCOME_CLASSES / 5;

    private final Residents residents;
    private final Population population;

    public Membership(Residents residents) {
        this.residents = residents;
        population = residents.population;
    }

    /** Residents of a block aged 15 and over who belong to a group. */
    public long of(Group group, int block, boolean urban) {
        long female = residents.planes.female(block);
        long among = switch (group) {
            case ALL -> -1L;
            case FEMALE -> female;
            case MALE -> ~female;
            case AGE_15_24 -> ~residents.age25[block];
            case AGE_25_54 -> residents.age25[block] & ~residents.age55[block];
            case AGE_55 -> residents.age55[block];
            case RURAL -> only(!urban);
            case URBAN -> only(urban);
            case RURAL_FEMALE -> only(!urban) & female;
            case RURAL_MALE -> only(!urban) & ~female;
            case URBAN_FEMALE -> only(urban) & female;
            case URBAN_MALE -> only(urban) & ~female;
            case INCOME_1, INCOME_2, INCOME_3, INCOME_4, INCOME_5 ->
                fifth(block, group.ordinal() - Group.INCOME_1.ordinal());
            case EDUCATION_NONE, EDUCATION_PRIMARY, EDUCATION_SECONDARY, EDUCATION_TERTIARY ->
                schooling(block, group.ordinal() - Group.EDUCATION_NONE.ordinal());
            case DISABILITY -> residents.planes.disabled(block);
            case NO_DISABILITY -> ~residents.planes.disabled(block);
        };
        return population.occupied()[block] & residents.age15[block] & among;
    }

    private static long only(boolean all) {
        return all ? -1L : 0;
    }

    private long fifth(int block, int fifth) {
        return residents.incomeBelow(block, FIFTH * (fifth + 1)) & ~residents.incomeBelow(block, FIFTH * fifth);
    }

    private long schooling(int block, int level) {
        long low = residents.planes.schooling(block, 0);
        long high = residents.planes.schooling(block, 1);
        return ((level & 1) != 0 ? low : ~low) & ((level & 2) != 0 ? high : ~high);
    }

    /** Age in completed years of the resident of a slot. @param month of the simulated time */
    public int ageYears(int slot, int month) {
        return Math.floorDiv(Traits.ageMonths(residents.traits.of(slot), month), 12);
    }

    /** Who lives in a slot. @param number place among the residents, from 1; month of the simulated time */
    public Profile profile(int number, int slot, int settlement, int month) {
        int code = residents.traits.of(slot);
        var home = population.settlements().get(settlement);
        int income = Traits.incomeClass(code);
        return new Profile(
                number,
                Traits.female(code),
                ageYears(slot, month),
                Traits.education(code),
                income / FIFTH + 1,
                population.incomeUsdPerMonth()[income],
                Traits.disability(code),
                Traits.minority(code),
                Traits.electricity(code),
                Traits.mayShare(code),
                home.name(),
                home.region(),
                home.urban(),
                household(slot));
    }

    private int household(int slot) {
        int block = slot >>> 6;
        long home = Bits.household(1L << slot, population.householdFirst()[block]);
        return Long.bitCount(home & population.occupied()[block]);
    }
}
