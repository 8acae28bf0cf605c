package org.foreshore.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.foreshore.place.Settlement;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.IdentityCheck;
import org.foreshore.rules.Newcomers;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** What newcomers ask for, by hand: 120 in a town of 1000, none in the village. */
class GuestsTest {

    private static final Reach TOWNS = new Reach(Area.URBAN, "", Sex.ANY, 0, 120, Share.ALL, false);
    private static final Conditions INFLOW = Conditions.normal().with(new Newcomers(0.12, 0.4, 2, 0.25, TOWNS));

    private final Guests guests = new Guests(List.of(
            new Settlement("Town", "", 0, 0, true, false, 1000, 1, 1),
            new Settlement("Village", "", 0, 0, false, false, 1000, 1, 1)));

    private void month(Regime regime, Conditions conditions, long seed) {
        guests.month(regime, conditions, 0.1, Draws.of(seed, 0).monthKey(1));
    }

    @Test
    void usersShareTheNetworkOfWhereTheyStay() {
        month(Regime.statusQuo(), INFLOW, 1);

        assertThat(guests.people(0)).isEqualTo(120);
        assertThat(guests.traffic(new long[] {300, 200})).containsExactly(348, 200);
    }

    /** 120 with 0.2 procedures each are 24 a month; where 12 with 0.21 are due, 2.52 come in the mean. */
    @Test
    void proceduresComeWholeAndKeepTheirMean() {
        month(Regime.statusQuo(), INFLOW, 1);
        assertThat(guests.inPerson(0)).isEqualTo(24);
        assertThat(guests.inPerson(1)).isZero();

        var few = Conditions.normal().with(new Newcomers(0.012, 0, 2.1, 0, TOWNS));
        double mean = LongStream.range(0, 4000)
                .mapToDouble(seed -> {
                    month(Regime.statusQuo(), few, seed);
                    return guests.inPerson(0);
                })
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(2.52, within(4 * 0.5 / Math.sqrt(4000)));
    }

    /** A quarter has no papers; of the others a fifth is asked for a digital identity: 1 - 0.75 * 0.8. */
    @Test
    void whoLacksPapersOrAnIdentityIsTurnedAway() {
        month(Regime.statusQuo(), INFLOW, 1);
        assertThat(guests.turnedAway(0)).isCloseTo(0.25, within(1e-12));

        month(Regime.statusQuo().with(new IdentityCheck(0, 0, 0.2, Reach.EVERYBODY)), INFLOW, 1);
        assertThat(guests.turnedAway(0)).isCloseTo(0.4, within(1e-12));
        assertThat(guests.turnedAway(1)).isZero();
    }

    @Test
    void whenTheyHaveLeftNothingIsLeft() {
        month(Regime.statusQuo(), INFLOW, 1);
        month(Regime.statusQuo(), Conditions.normal(), 1);

        assertThat(guests.people(0)).isZero();
        assertThat(guests.inPerson(0)).isZero();
        assertThat(guests.traffic(new long[] {300, 200})).containsExactly(300, 200);
    }
}
