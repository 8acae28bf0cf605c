package org.foreshore.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.Power;
import org.foreshore.connectivity.Saboteur;
import org.foreshore.connectivity.SiteParameters;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.footprint.Footprint;
import org.foreshore.footprint.Footprint.Doings;
import org.foreshore.footprint.FootprintParameters;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Reuse;
import org.junit.jupiter.api.Test;

/** The physical account of a month, by hand. */
class FootprintTest {

    private static final Country COUNTRY = Countries.small();

    private static PhysicalAccount month(Regime regime, Doings doings, double weight) {
        var village = new Settlement("", "", 0, 0, false, false, 1000, 1, 5);
        var network = new Network(List.of(village, village));
        Saboteur.cover4g(network, 0, 1);
        Saboteur.sites(network, 0, 3);
        new Power(network, COUNTRY, new SiteParameters()).month(Regime.statusQuo(), Conditions.normal(), 1, 1);
        var footprint = new Footprint(new FootprintParameters(), 500);
        footprint.begin(regime);
        return footprint.month(network, doings, weight, weight);
    }

    /** Three sites of 2.5 kW for 730.5 hours; nobody is covered in the other village. */
    @Test
    void sitesRunOnTheGridWhereAndWhenThereIsOne() {
        double grid = COUNTRY.people().electricityRural().value();
        double reliable = COUNTRY.networks().gridReliability().value();
        double works = 1 - grid * (1 - reliable) * Math.exp(-2);
        var account = month(Regime.statusQuo(), new Doings(0, 0, 0), 2);

        double kwh = 2 * 3 * 2.5 * 730.5 * works;
        assertThat(account.sitesKwh()).isCloseTo(kwh, within(1e-6));
        assertThat(account.gridKwh()).isCloseTo(kwh * grid * reliable, within(1e-6));
        assertThat(account.operationalKg())
                .isCloseTo(kwh * (0.5 * grid * reliable + 0.8 * (1 - grid * reliable)), within(1e-6));
    }

    @Test
    void devicesAreMadeUsedAndThrownAway() {
        var account = month(Regime.statusQuo(), new Doings(40, 30, 1000), 2);

        assertThat(account.embodiedKg()).isEqualTo(2 * 40 * 45);
        assertThat(account.discardedKg()).isCloseTo(2 * 30 * 0.2, within(1e-12));
        assertThat(account.avoidedKg()).isCloseTo(2 * 1000 * 0.05, within(1e-12));
    }

    /** Of sixty given up half are taken back, twenty of them made good again and ten recycled. */
    @Test
    void whatIsTakenBackIsUsedAgainOrRecycled() {
        var account = month(Regime.statusQuo().with(new Reuse(20, 0.5, 0)), new Doings(40, 30, 0), 2);

        assertThat(account.refurbished()).isEqualTo(20);
        assertThat(account.newDevices()).isEqualTo(60);
        assertThat(account.embodiedKg()).isEqualTo(60 * 45);
        assertThat(account.recycledKg()).isCloseTo(10 * 0.2, within(1e-12));
        assertThat(account.discardedKg()).isCloseTo(30 * 0.2, within(1e-12));
    }

    @Test
    void noMoreIsMadeGoodThanIsTakenBackOrWanted() {
        assertThat(month(Regime.statusQuo().with(new Reuse(1e6, 0.1, 0)), new Doings(40, 30, 0), 1)
                        .refurbished())
                .isCloseTo(3, within(1e-12));
        assertThat(month(Regime.statusQuo().with(new Reuse(1e6, 1, 0)), new Doings(4, 30, 0), 1)
                        .refurbished())
                .isEqualTo(4);
    }
}
