package org.foreshore.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

class SettlementsTest {

    private static final Place NATION = new Place("", 400_000, new Share(0.32), 0.25);

    private static List<Settlement> of(Place place, long seed) {
        return Settlements.of(Countries.small(), place, seed);
    }

    private static int residents(List<Settlement> settlements, boolean urban) {
        return settlements.stream()
                .filter(settlement -> settlement.urban() == urban)
                .mapToInt(Settlement::residents)
                .sum();
    }

    @Test
    void residentsSumToTheUrbanAndRuralResidentsOfThePlace() {
        for (long seed = 1; seed <= 200; seed++) {
            var nation = of(NATION, seed);
            assertThat(residents(nation, true)).isEqualTo(32_000);
            assertThat(residents(nation, false)).isEqualTo(68_000);
            var district = of(new Place("Uplands", 9_999, new Share(0.1), 1), seed);
            assertThat(residents(district, true)).isEqualTo(1_000);
            assertThat(residents(district, false)).isEqualTo(8_999);
        }
    }

    @Test
    void settlementsHaveTheSizeOfWardsAndVillages() {
        for (long seed = 1; seed <= 100; seed++) {
            for (var settlement : of(NATION, seed)) {
                assertThat(settlement.residents()).isBetween(settlement.urban() ? 300 : 270, 6_000);
                assertThat(settlement.areaKm2()).isPositive();
                assertThat(settlement.backhaulKm()).isNotNegative();
            }
        }
    }

    @Test
    void theLargestTownsComeFirstAndAreDividedIntoWards() {
        var coast = of(NATION, 1).stream()
                .filter(settlement -> settlement.urban() && settlement.region().equals("Coast"))
                .toList();
        assertThat(coast.get(0).name()).isEqualTo("Port Delta ward 1");
        assertThat(coast).allMatch(Settlement::real);
        assertThat(coast).extracting(Settlement::name).doesNotHaveDuplicates().contains("Sandbar", "Ferry");
    }

    @Test
    void smallPlacesOfTheGazetteerStandAsVillagesBeforeAnyAreCompleted() {
        var uplands = of(new Place("Uplands", 30_000, new Share(0.15), 1), 1);
        var real = uplands.stream().filter(one -> one.real() && !one.urban()).toList();
        assertThat(real).extracting(Settlement::name).containsExactly("Pinewood", "Springhead");
        assertThat(uplands).anyMatch(one -> !one.real() && one.name().startsWith("Village 1 near "));
    }

    @Test
    void anAnonymousDistrictNamesNoRealTown() {
        var district = of(new Place("", 30_000, new Share(0.3), 1), 3);
        assertThat(district)
                .noneMatch(Settlement::real)
                .allMatch(one -> one.region().isEmpty());
        assertThat(district.get(0).name()).isEqualTo("District town ward 1");
    }

    @Test
    void atAnyScaleAVillageKeepsTheAreaOfAVillage() {
        for (var settlement : of(NATION, 9)) {
            if (!settlement.urban()) {
                double thousands = settlement.residents() / 1_000.0;
                assertThat(settlement.areaKm2()).isCloseTo(1.5 * thousands, offset(1e-9));
            }
        }
    }

    @Test
    void halfOfVillagesLieBeyondTheMedianDistanceToTheTrunk() {
        int beyond = 0;
        int all = 0;
        for (long seed = 1; seed <= 100; seed++) {
            for (var settlement : of(NATION, seed)) {
                all += settlement.urban() ? 0 : 1;
                beyond += !settlement.urban() && settlement.backhaulKm() > 8 ? 1 : 0;
            }
        }
        // About 6,000 villages: four standard errors are 0.026.
        assertThat((double) beyond / all).isCloseTo(0.5, offset(0.026));
    }

    /** Who looks quickly sees every village at its size, and few who live there. */
    @Test
    void thinnedSettlementsAreTheSameOnesWithFewResidents() {
        for (long seed = 1; seed <= 100; seed++) {
            var whole = of(NATION, seed);
            var thinned = of(NATION.thinned(50), seed);
            assertThat(thinned).extracting(Settlement::name).isEqualTo(names(whole));
            assertThat(thinned.stream().mapToInt(Settlement::size).sum()).isEqualTo(100_000);
            assertThat(residents(thinned, true)).isBetween(639, 641);
            assertThat(residents(thinned, false)).isBetween(1_355, 1_365);
            assertThat(thinned)
                    .allMatch(one -> one.residents() >= 1 && Math.abs(one.residents() - one.size() / 50.0) < 1);
            assertThat(whole).allMatch(one -> one.size() == one.residents() && one.each() == 1);
        }
    }

    private static List<String> names(List<Settlement> settlements) {
        return settlements.stream().map(Settlement::name).toList();
    }

    @Test
    void anUnknownRegionIsNamedWithThoseThatExist() {
        assertThatThrownBy(() -> of(new Place("Upland", 1_000, Share.NONE, 1), 1))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("no region 'Upland'")
                .hasMessageContaining("Uplands, Coast");
    }
}
