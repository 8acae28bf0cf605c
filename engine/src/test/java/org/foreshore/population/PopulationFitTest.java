package org.foreshore.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Margin;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationFitTest {

    private static double worst(Population population) {
        return population.fit().stream().mapToDouble(Margin::error).max().orElseThrow();
    }

    private static String listing(Population population) {
        var text = new StringBuilder();
        population.fit().stream()
                .sorted(Comparator.comparingDouble(Margin::error).reversed())
                .limit(12)
                .forEach(margin -> text.append(margin).append('\n'));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aHundredThousandResidentsMeetEveryMarginWithinAFifthOfAPoint(long seed) {
        var nation = Populations.synthesise(Countries.small(), new Place("", 400_000, new Share(0.32), 0.25), seed);
        assertThat(worst(nation)).as(listing(nation)).isLessThan(0.002);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Uplands", "Coast"})
    void aDistrictOfFiveThousandMeetsEveryMarginWithinTwoPoints(String region) {
        for (long seed = 1; seed <= 40; seed++) {
            var place = new Place(region, 5_000, new Share(0.25), 1);
            var district = Populations.synthesise(Countries.small(), place, seed);
            assertThat(worst(district))
                    .as("seed %d%n%s", seed, listing(district))
                    .isLessThan(0.02);
        }
    }

    @Test
    void theNationMeetsTheNationsOwnFiguresThoughItsRegionsDiffer() {
        var country = Countries.small();
        var nation = Populations.synthesise(country, new Place("", 400_000, new Share(0.32), 0.25), 1);
        var ruralWomen = country.people().schoolingRuralWomen().value();
        assertThat(target(nation, "schooling, rural women", "none")).isCloseTo(ruralWomen.none(), within(0.003));
        assertThat(target(nation, "household size", "1")).isCloseTo(0.05, within(0.001));
        assertThat(target(nation, "electricity, rural", "with")).isCloseTo(0.82, within(0.003));
        for (var margin : nation.fit()) {
            if (margin.margin().equals("income")) {
                assertThat(margin.target()).isCloseTo(0.2, within(0.002));
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static double target(Population population, String margin, String cell) {
        return population.fit().stream()
                .filter(one -> one.margin().equals(margin) && one.cell().equals(cell))
                .mapToDouble(Margin::target)
                .findFirst()
                .orElseThrow();
    }
}
