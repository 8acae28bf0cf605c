package org.foreshore.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.place.Settlement;
import org.foreshore.policy.OfficeCapacity;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** What fewer offices mean for the way to the nearest. */
class OfficesTest {

    private static final double KM = 20;
    private static final ServiceParameters PARAMETERS = new ServiceParameters();

    private final List<Settlement> village = List.of(new Settlement("A", "", 0, 0, false, false, 5_000, 1, 1));

    private Offices offices(double change, Share byClosing) {
        var disruptions = new Disruptions(village);
        disruptions.month(Conditions.normal());
        var offices = new Offices(disruptions, new Catchments(village, 1), PARAMETERS, 1);
        offices.start(new double[] {KM}, new double[] {500});
        offices.month(
                new OfficeCapacity(change, byClosing, Money.usd(0)).applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY));
        return offices;
    }

    /** Among points at random the mean distance to the nearest goes with one over the root of how many there are. */
    @Test
    void aQuarterOfTheOfficesIsTwiceAsFarAway() {
        double now = offices(0, Share.ALL).hours(0);
        double way = PARAMETERS.visits() * 2 * KM / PARAMETERS.kmPerHour();

        assertThat(offices(-0.75, Share.ALL).hours(0)).isCloseTo(now + way, within(1e-12));
        assertThat(offices(-0.75, Share.ALL).roadKm(0))
                .isCloseTo(2 * offices(0, Share.ALL).roadKm(0), within(1e-12));
    }

    @Test
    void shorterHoursAndMoreOfficialsLeaveTheWayAsItIs() {
        double now = offices(0, Share.ALL).hours(0);

        assertThat(offices(-0.75, Share.NONE).hours(0)).isEqualTo(now);
        assertThat(offices(1, Share.ALL).hours(0)).isEqualTo(now);
    }
}
