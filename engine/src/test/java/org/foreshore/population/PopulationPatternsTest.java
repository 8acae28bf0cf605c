package org.foreshore.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.foreshore.country.Countries;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** What no margin asks for, but a society shows. */
class PopulationPatternsTest {

    private static final int CHILD_MONTHS = 18 * 12;

    private final Population nation =
            Populations.synthesise(Countries.small(), new Place("", 400_000, new Share(0.32), 0.25), 11);

    @Test
    void almostAllChildrenLiveWithSomebodyWhoCouldBeTheirParent() {
        int children = 0;
        int withParent = 0;
        for (int slot = 0; slot < nation.slots(); slot++) {
            if (occupied(slot) && age(slot) < CHILD_MONTHS) {
                children++;
                withParent += couldHaveParent(slot) ? 1 : 0;
            }
        }
        assertThat((double) withParent / children).isGreaterThan(0.95);
    }

    @Test
    void incomeRisesWithSchoolingAndElectricityWithIncome() {
        IntToDoubleFunction incomeClass = slot -> Traits.incomeClass(nation.traits()[slot]);
        IntPredicate tertiary = slot -> adult(slot) && Traits.education(nation.traits()[slot]) == 3;
        IntPredicate none = slot -> adult(slot) && Traits.education(nation.traits()[slot]) == 0;
        assertThat(mean(tertiary, incomeClass)).isGreaterThan(mean(none, incomeClass) + 4);
        IntToDoubleFunction electricity = slot -> Traits.electricity(nation.traits()[slot]) ? 1 : 0;
        IntPredicate poorest = slot -> incomeClass.applyAsDouble(slot) < 6;
        IntPredicate richest = slot -> incomeClass.applyAsDouble(slot) >= 24;
        assertThat(mean(richest, electricity)).isGreaterThan(mean(poorest, electricity) + 0.2);
    }

    @Test
    void disabilityRisesWithAgeAndSchoolingFalls() {
        IntToDoubleFunction disabled = slot -> Traits.disability(nation.traits()[slot]) > 0 ? 1 : 0;
        IntToDoubleFunction level = slot -> Traits.education(nation.traits()[slot]);
        IntPredicate young = slot -> age(slot) >= 25 * 12 && age(slot) < 35 * 12;
        IntPredicate old = slot -> age(slot) >= 65 * 12;
        assertThat(mean(old, disabled)).isGreaterThan(2 * mean(young, disabled));
        assertThat(mean(old, level)).isLessThan(mean(young, level) - 0.3);
    }

    @Test
    void thePlaceInASettlementSaysNothingOfIncome() {
        IntToDoubleFunction incomeClass = slot -> Traits.incomeClass(nation.traits()[slot]);
        IntPredicate rural = slot -> !nation.settlements().get(settlement(slot)).urban();
        double near = mean(rural.and(this::inFirstHalf), incomeClass);
        double far = mean(rural.and(slot -> !inFirstHalf(slot)), incomeClass);
        // About 7,500 rural households in each half: four standard errors of the difference are 0.55 classes.
        assertThat(near - far).isBetween(-0.55, 0.55);
    }

    private boolean inFirstHalf(int slot) {
        int here = settlement(slot);
        return 2 * (slot / 64) < nation.firstBlock()[here] + nation.firstBlock()[here + 1];
    }

    private int settlement(int slot) {
        int here = 0;
        while (nation.firstBlock()[here + 1] <= slot / 64) {
            here++;
        }
        return here;
    }

    private boolean couldHaveParent(int child) {
        int first = child;
        while (!bit(nation.householdFirst(), first)) {
            first--;
        }
        for (int slot = first; slot < first + 8 && slot / 64 == first / 64; slot++) {
            if (!occupied(slot) || slot > first && bit(nation.householdFirst(), slot)) {
                break;
            }
            int years = (age(slot) - age(child)) / 12;
            if (years >= 15 && years <= 50) {
                return true;
            }
        }
        return false;
    }

    private double mean(IntPredicate who, IntToDoubleFunction value) {
        double sum = 0;
        int count = 0;
        for (int slot = 0; slot < nation.slots(); slot++) {
            if (occupied(slot) && who.test(slot)) {
                sum += value.applyAsDouble(slot);
                count++;
            }
        }
        return sum / count;
    }

    private boolean adult(int slot) {
        return age(slot) >= CHILD_MONTHS;
    }

    private int age(int slot) {
        return Traits.ageMonths(nation.traits()[slot], 0);
    }

    private boolean occupied(int slot) {
        return bit(nation.occupied(), slot);
    }

    private static boolean bit(long[] words, int slot) {
        return (words[slot / 64] >>> (slot % 64) & 1) != 0;
    }
}
