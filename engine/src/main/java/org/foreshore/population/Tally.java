package org.foreshore.population;

import java.util.List;
import org.foreshore.country.AgeBand;

/** Counts of a population by everything its margins speak of. Areas are 0 for villages, 1 for towns. */
final class Tally {

    private static final int AREAS = 2;
    private static final int FIFTHS = 5;
    private static final int OLDEST = 128;

    final long[] residents = new long[AREAS];
    final long[] ageAndSex;
    final long[][] schooling = new long[AREAS * PersonTable.SEXES][PersonTable.LEVELS];
    final long[] disability = new long[PersonTable.DISABILITIES];
    final long[] incomeFifth = new long[FIFTHS];
    final long[] language = new long[2];
    final long[] householdSize = new long[Households.MOST_MEMBERS];
    final long[][] electricity = new long[AREAS][2];

    private final int[] bandOfAge = new int[OLDEST];

    private Tally(List<AgeBand> bands) {
        this.ageAndSex = new long[bands.size() * PersonTable.SEXES];
        for (int band = 0; band < bands.size(); band++) {
            for (int age = bands.get(band).from(); age <= bands.get(band).to(); age++) {
                bandOfAge[age] = band;
            }
        }
    }

    static Tally of(Population population, List<AgeBand> bands) {
        var tally = new Tally(bands);
        for (int i = 0; i < population.settlements().size(); i++) {
            int area = population.settlements().get(i).urban() ? 1 : 0;
            for (int block = population.firstBlock()[i]; block < population.firstBlock()[i + 1]; block++) {
                tally.countBlock(population, block, area);
            }
        }
        return tally;
    }

    private void countBlock(Population population, int block, int area) {
        long occupied = population.occupied()[block];
        long firsts = population.householdFirst()[block];
        int members = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if ((occupied >>> bit & 1) == 0) {
                continue;
            }
            int traits = population.traits()[block * Long.SIZE + bit];
            countPerson(traits, area);
            if ((firsts >>> bit & 1) != 0) {
                countHousehold(members);
                members = 0;
                electricity[area][Traits.electricity(traits) ? 1 : 0]++;
            }
            members++;
        }
        countHousehold(members);
    }

    private void countHousehold(int members) {
        if (members > 0) {
            householdSize[members - 1]++;
        }
    }

    private void countPerson(int traits, int area) {
        int sex = Traits.female(traits) ? 1 : 0;
        int age = Traits.ageMonths(traits, 0) / 12;
        residents[area]++;
        ageAndSex[bandOfAge[age] * PersonTable.SEXES + sex]++;
        incomeFifth[Traits.incomeClass(traits) * FIFTHS / Traits.INCOME_CLASSES]++;
        language[Traits.minority(traits) ? 1 : 0]++;
        if (age >= AgeGroup.ADULT_AGE) {
            schooling[area * PersonTable.SEXES + sex][Traits.education(traits)]++;
            disability[Traits.disability(traits)]++;
        }
    }
}
