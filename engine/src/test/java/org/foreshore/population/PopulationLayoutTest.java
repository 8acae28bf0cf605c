package org.foreshore.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.foreshore.country.Countries;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationLayoutTest {

    private static final int ADULT_MONTHS = 18 * 12;

    private static Population of(String region, int residents, double urbanShare, long seed) {
        return Populations.synthesise(Countries.small(), new Place(region, residents, new Share(urbanShare), 1), seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 17, 40, 63, 64, 65, 100, 299, 300, 301, 640, 1_500, 3_000, 7_777, 20_000})
    void everyPlaceHasASoundLayout(int residents) {
        for (long seed = 1; seed <= 10; seed++) {
            for (double urbanShare : new double[] {0, 0.3, 1}) {
                var population = of(seed % 2 == 0 ? "Uplands" : "", residents, urbanShare, seed);
                assertThat(population.residents()).isEqualTo(residents);
                assertSettlementsOwnWholeBlocks(population);
                assertHouseholdsAreSound(population);
            }
        }
    }

    @Test
    void theNationHasASoundLayoutToo() {
        var nation = Populations.synthesise(Countries.small(), new Place("", 400_000, new Share(0.32), 0.25), 5);
        assertThat(nation.residents()).isEqualTo(100_000);
        assertSettlementsOwnWholeBlocks(nation);
        assertHouseholdsAreSound(nation);
    }

    @Test
    void aThinnedDistrictHasAllItsSettlementsAndFewResidentsThatStandForMore() {
        var place = new Place("", 50_000, new Share(0.3), 1);
        var whole = Populations.synthesise(Countries.small(), place, 5);
        var thinned = Populations.synthesise(Countries.small(), place.thinned(40), 5);
        assertSettlementsOwnWholeBlocks(thinned);
        assertHouseholdsAreSound(thinned);
        assertThat(thinned.settlements()).hasSameSizeAs(whole.settlements());
        assertThat(thinned.residents()).isBetween(1_245, 1_255);
        assertThat(thinned.meanWeight()).isBetween(39.8, 40.2);
        assertThat(thinned.settlementWeight()).isBetween(0.99, 1.01);
        assertThat(whole.settlementWeight()).isEqualTo(whole.meanWeight());
    }

    @Test
    void theSameSeedGivesTheSameArraysAndAnotherSeedOthers() {
        var one = of("", 5_000, 0.3, 7);
        var same = of("", 5_000, 0.3, 7);
        var other = of("", 5_000, 0.3, 8);
        assertThat(same.traits()).isEqualTo(one.traits()).isNotEqualTo(other.traits());
        assertThat(same.occupied()).isEqualTo(one.occupied());
        assertThat(same.householdFirst()).isEqualTo(one.householdFirst());
        assertThat(same.firstBlock()).isEqualTo(one.firstBlock());
        assertThat(same.settlements()).isEqualTo(one.settlements());
    }

    private static void assertSettlementsOwnWholeBlocks(Population population) {
        int[] first = population.firstBlock();
        assertThat(first).hasSize(population.settlements().size() + 1).isSorted();
        assertThat(first[0]).isZero();
        assertThat(first[first.length - 1]).isEqualTo(population.blocks());
        assertThat(population.slots()).isEqualTo(64 * population.blocks());
        for (int i = 0; i < population.settlements().size(); i++) {
            int here = 0;
            for (int block = first[i]; block < first[i + 1]; block++) {
                here += Long.bitCount(population.occupied()[block]);
            }
            assertThat(here).isEqualTo(population.settlements().get(i).residents());
        }
    }

    private static void assertHouseholdsAreSound(Population population) {
        int strayFirsts = 0;
        int unsound = 0;
        for (int block = 0; block < population.blocks(); block++) {
            long occupied = population.occupied()[block];
            long firsts = population.householdFirst()[block];
            strayFirsts += Long.bitCount(firsts & ~occupied);
            int members = 0;
            int adults = 0;
            for (int slot = 63; slot >= 0; slot--) {
                boolean here = (occupied >>> slot & 1) != 0;
                int age = Traits.ageMonths(population.traits()[64 * block + slot], 0);
                members += here ? 1 : 0;
                adults += here && age >= ADULT_MONTHS ? 1 : 0;
                unsound += !here && members > 0 || here && (age < 0 || age >= 1200) ? 1 : 0;
                if ((firsts >>> slot & 1) != 0) {
                    unsound += adults == 0 || members > 8 ? 1 : 0;
                    members = 0;
                    adults = 0;
                }
            }
            unsound += members;
        }
        assertThat(strayFirsts).isZero();
        assertThat(unsound).isZero();
    }
}
