package org.foreshore.behaviour;

import java.util.Arrays;
import java.util.List;
import org.foreshore.country.AgeBand;
import org.foreshore.country.Country;
import org.foreshore.country.Schooling;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.random.Lots;
import org.foreshore.random.Stream;

/**
 * Ageing, death, birth and schooling. Each block is reviewed once a year, a twelfth of all blocks each month; a slot
 * whose resident dies passes to a newborn of the same household, and who has turned eighteen gets the schooling drawn
 * from the profile. Nothing here depends on policy, so all arms hold the same people.
 */
final class YearlyReview {

    private static final int YEAR = 12;
    private static final int LAST_AGE = 120;

    private final Residents residents;
    private final Experience experience;
    private final Country country;
    private final int[] deathFemale;
    private final int[] deathMale;
    private final int bound;

    YearlyReview(Residents residents, Experience experience, Country country) {
        this.residents = residents;
        this.experience = experience;
        this.country = country;
        var ages = country.people().ages().value();
        deathFemale = deaths(ages, true);
        deathMale = deaths(ages, false);
        bound = Lots.bound(Math.max(most(deathFemale), most(deathMale)));
    }

    private static int most(int[] thresholds) {
        return Arrays.stream(thresholds).max().orElse(0);
    }

    private static int[] deaths(List<AgeBand> ages, boolean female) {
        var thresholds = new int[LAST_AGE + 1];
        for (int age = 0; age <= LAST_AGE; age++) {
            var band = ages.get(ages.size() - 1);
            for (var candidate : ages) {
                if (age >= candidate.from() && age <= candidate.to()) {
                    band = candidate;
                }
            }
            thresholds[age] = Chance.threshold(Chance.ofRate(female ? band.deathsFemale() : band.deathsMale()));
        }
        return thresholds;
    }

    /** The month at or before this one in which a block was last reviewed; the start if it has not been yet. */
    static int last(int block, int month) {
        return Math.max(0, month - Math.floorMod(month - block, YEAR));
    }

    /** Reviews the blocks of a settlement whose turn it is. */
    void run(int settlement, boolean urban, int month, long monthKey) {
        var population = residents.population;
        int from = population.firstBlock()[settlement];
        int to = population.firstBlock()[settlement + 1];
        for (int block = from; block < to; block++) {
            if (Math.floorMod(block - month, YEAR) == 0) {
                review(block, urban, month, monthKey);
            }
        }
    }

    private void review(int block, boolean urban, int month, long monthKey) {
        die(block, month, monthKey);
        long ten = residents.age10[block];
        long eighteen = residents.age(block, month);
        for (long left = eighteen; left != 0; left &= left - 1) {
            int slot = block * 64 + Long.numberOfTrailingZeros(left);
            int draw = Draws.uniform(monthKey, Stream.SCHOOLING, slot);
            residents.retrait(slot, school(residents.traits.of(slot), urban, draw));
            experience.comeOfAge(slot, country.services(), Draws.word(monthKey, Stream.STANDING, slot));
            rise(slot, month);
        }
        for (long left = residents.age10[block] & ~ten; left != 0; left &= left - 1) {
            rise(block * 64 + Long.numberOfTrailingZeros(left), month);
        }
    }

    /** Only those whose leading digits are low enough for the greatest hazard of all ages are looked at. */
    private void die(int block, int month, long monthKey) {
        var lots = new Lots();
        lots.begin(monthKey);
        lots.draw(Stream.DEATH, block);
        for (long left = residents.population.occupied()[block] & lots.mayLieBelow(bound);
                left != 0;
                left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            int slot = block * 64 + lane;
            int code = residents.traits.of(slot);
            int age = Math.min(LAST_AGE, Traits.ageMonths(code, month) / 12);
            int death = (Traits.female(code) ? deathFemale : deathMale)[age];
            if (lots.isBelow(death, lane)) {
                replace(slot, month, monthKey);
            }
        }
    }

    /** What one can do without practice grows when one turns ten and when schooling is completed. */
    private void rise(int slot, int month) {
        residents.skill(slot, Math.max(residents.skill.get(slot), Skill.natural(residents.traits.of(slot), month)));
    }

    private void replace(int slot, int month, long monthKey) {
        int code = residents.traits.of(slot);
        int draw = Draws.uniform(monthKey, Stream.BIRTH, slot);
        boolean female = (draw & 1) != 0;
        var adoption = country.adoption();
        double sharing =
                female ? adoption.sharingWomen().value() : adoption.sharingMen().value();
        residents.retrait(
                slot,
                Traits.of(
                        Traits.incomeClass(code),
                        0,
                        female,
                        0,
                        draw >> 1 & 15,
                        Traits.minority(code),
                        Traits.electricity(code),
                        (draw >> 5 & 1023) < sharing * 1024,
                        -month));
        residents.forget(slot);
        experience.born(slot, country.services(), Draws.word(monthKey, Stream.STANDING, slot));
    }

    private int school(int code, boolean urban, int draw) {
        double u = draw * 0x1.0p-27;
        var schooling = schooling(urban, Traits.female(code));
        int level = 0;
        for (double below = schooling.share(0); level < 3 && u >= below; below += schooling.share(level)) {
            level++;
        }
        return code & ~(3 << 5) | level << 5;
    }

    private Schooling schooling(boolean urban, boolean female) {
        var people = country.people();
        if (urban) {
            return (female ? people.schoolingUrbanWomen() : people.schoolingUrbanMen()).value();
        }
        return (female ? people.schoolingRuralWomen() : people.schoolingRuralMen()).value();
    }
}
