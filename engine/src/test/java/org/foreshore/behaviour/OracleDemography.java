package org.foreshore.behaviour;

import org.foreshore.country.AgeBand;
import org.foreshore.country.Country;
import org.foreshore.country.Schooling;
import org.foreshore.population.Population;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/** Deaths, births and schooling of the {@link Oracle}: once a year for each block, its twelfth of the months. */
final class OracleDemography {

    private final Oracle oracle;
    private final Population population;
    private final Country country;

    OracleDemography(Oracle oracle, Population population, Country country) {
        this.oracle = oracle;
        this.population = population;
        this.country = country;
    }

    void review(int s, int month, long key) {
        boolean urban = population.settlements().get(s).urban();
        for (int slot = population.firstBlock()[s] * 64; slot < population.firstBlock()[s + 1] * 64; slot++) {
            if (oracle.occupied(slot) && Math.floorMod(slot / 64 - month, 12) == 0) {
                resident(slot, urban, month, key);
            }
        }
    }

    private void resident(int slot, boolean urban, int month, long key) {
        int years = Math.min(120, Traits.ageMonths(oracle.traits[slot], month) / 12);
        if (Draws.uniform(key, Stream.DEATH, slot) < Oracle.threshold(Oracle.strikes(deaths(slot, years)))) {
            bear(slot, month, key);
        }
        boolean child = oracle.age[slot] < 120;
        oracle.age[slot] = Traits.ageMonths(oracle.traits[slot], month);
        boolean eighteen = oracle.age[slot] / 12 == 18;
        if (eighteen) {
            oracle.traits[slot] = oracle.traits[slot] & ~(3 << 5) | schooling(slot, urban, key) << 5;
        }
        if (eighteen || child && oracle.age[slot] >= 120) {
            oracle.skill[slot] = Math.max(oracle.skill[slot], oracle.natural(slot, month));
        }
    }

    private double deaths(int slot, int years) {
        var bands = country.people().ages().value();
        AgeBand own = bands.get(bands.size() - 1);
        for (var band : bands) {
            if (band.from() <= years && years <= band.to()) {
                own = band;
            }
        }
        return Traits.female(oracle.traits[slot]) ? own.deathsFemale() : own.deathsMale();
    }

    private void bear(int slot, int month, long key) {
        int parent = oracle.traits[slot];
        int draw = Draws.uniform(key, Stream.BIRTH, slot);
        boolean female = draw % 2 == 1;
        var adoption = country.adoption();
        double sharing = (female ? adoption.sharingWomen() : adoption.sharingMen()).value();
        oracle.traits[slot] = Traits.of(
                Traits.incomeClass(parent),
                0,
                female,
                0,
                draw / 2 % 16,
                Traits.minority(parent),
                Traits.electricity(parent),
                draw / 32 % 1024 < sharing * 1024,
                -month);
        oracle.skill[slot] = 0;
        oracle.user[slot] = false;
        oracle.ever[slot] = false;
        oracle.smart[slot] = false;
        oracle.phone[slot] = false;
        oracle.age[slot] = 0;
    }

    private int schooling(int slot, boolean urban, long key) {
        var people = country.people();
        boolean female = Traits.female(oracle.traits[slot]);
        Schooling levels = (urban
                        ? female ? people.schoolingUrbanWomen() : people.schoolingUrbanMen()
                        : female ? people.schoolingRuralWomen() : people.schoolingRuralMen())
                .value();
        double u = Draws.uniform(key, Stream.SCHOOLING, slot) / 134217728.0;
        double below = levels.none();
        if (u < below) {
            return 0;
        }
        below += levels.primary();
        if (u < below) {
            return 1;
        }
        return u < below + levels.secondary() ? 2 : 3;
    }
}
