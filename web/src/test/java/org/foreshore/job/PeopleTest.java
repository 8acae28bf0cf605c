package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.foreshore.population.Population;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Whose residents are kept in memory, and whose are not. */
class PeopleTest {

    private final Asked asked = Pilots.read("handsets");
    private final People people = new People();

    @Test
    void residentsMetLatelyAreMetAgain() {
        var scenario = residents(2_000, 1);

        assertThat(meet(scenario)).isSameAs(meet(scenario)).isNotSameAs(meet(residents(2_000, 2)));
    }

    @Test
    void manyResidentsAreForgottenSoonerThanFew() {
        var first = meet(residents(120_000, 1));
        meet(residents(120_000, 2));
        meet(residents(120_000, 3));

        assertThat(meet(residents(120_000, 1))).isNotSameAs(first);
    }

    private Population meet(Scenario scenario) {
        return people.ask(scenario, asked.country()).population();
    }

    private Scenario residents(int number, long seed) {
        var scenario = asked.scenario();
        var place = scenario.place();
        return scenario.with(new Place(place.region(), number, place.urbanShare(), 1), seed, 1);
    }
}
