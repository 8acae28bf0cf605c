package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.rules.Regime;
import org.foreshore.rules.Sharing;
import org.foreshore.rules.SpectrumGrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Costs of a site against sums done by hand. Both sources expect the full revenue from the first year; here a place takes
 * up the service over some years, so the tests put the level annuity where the growing one stands.
 */
class CostsTest {

    /** Annuity of 12 % over 10 years: (1 - 1.12^-10) / 0.12. */
    private static final double AT_12 = 5.650223;

    /** (1 - 1.15^-10) / 0.15. */
    private static final double AT_15 = 5.018769;

    /**
     * The viability check of the design (model, B16): microwave, terrain 1.3, investment 76,500 USD, running cost 8,000
     * USD a year, 12 %, 10 years, 1.70 USD a month from each user. Shared, there one network serves all users; here
     * each operator pays its part and serves its own, which is the same sum divided by their number.
     */
    @ParameterizedTest
    @CsvSource({
        "3000, 0.35, false, -79000",
        "3000, 0.35, true, -1000",
        "8000, 0.4, false, 7000",
        "1500, 0.35, true, -61000"
    })
    void agreeWithTheViabilityCheckOfTheDesign(int people, double use, boolean shared, double expected) {
        double operators = 1 / 0.35;
        Regime regime = shared ? Regime.statusQuo().with(new Sharing(1, 1)) : Regime.statusQuo();
        var costs = Costs.of(
                Villages.village("", people, 15),
                Villages.networks(operators, 1.7, 1.3),
                Villages.SUPPLY,
                level(Villages.SUPPLY),
                Villages.satellite(),
                regime,
                use,
                people);

        assertThat((shared ? operators : 1) * costs.investment()).isCloseTo(76_500, within(1e-6));
        assertThat((shared ? operators : 1) * costs.netPresentValue()).isCloseTo(expected, within(500.0));
    }

    /**
     * The toy cell of podis (scripts/costs.py): greenfield 4G without backhaul 47,500 USD, microwave below 15 km 10,000,
     * running cost a tenth of that investment, rent 2,000 and administration 500 a year, 15 %, 10 years; a thousand
     * phones on the network at 2 USD a month. Beyond 7.5 km the engine's microwave costs more than that of podis.
     */
    @Test
    void agreeWithTheToyCellOfPodis() {
        var podis = supply(4750 + 2000 + 500, 0.15);
        var costs = Costs.of(
                Villages.village("", 1000, 7.5),
                Villages.networks(3, 2, 1),
                podis,
                level(podis),
                Villages.satellite(),
                Regime.statusQuo(),
                1,
                1000 / podis.marketShare());

        assertThat(costs.capexUsd()).isEqualTo(47_500);
        assertThat(costs.link().investmentUsd()).isEqualTo(10_000);
        assertThat(costs.opexUsd()).isCloseTo(7250 * AT_15, within(1.0));
        assertThat(costs.netPresentValue()).isCloseTo(24_000 * AT_15 - 7250 * AT_15 - 57_500, within(1.0));
    }

    @Test
    void aLinkIsTheCheapestOverItsLife() {
        var annuity = Annuity.of(Villages.SUPPLY);

        assertThat(Link.cheapest(1, Villages.SUPPLY, annuity, Villages.satellite()))
                .isEqualTo(new Link(10_000, 0));
        assertThat(Link.cheapest(15, Villages.SUPPLY, annuity, Villages.satellite()))
                .isEqualTo(new Link(20_000, 0));
        assertThat(Link.cheapest(200, Villages.SUPPLY, annuity, Villages.satellite()))
                .isEqualTo(new Link(5000, 3600));
        assertThat(Link.cheapest(200, Villages.SUPPLY, annuity, Villages.satellite())
                        .lifeUsd(annuity))
                .isCloseTo(5000 + 3600 * AT_12, within(0.1));
    }

    @Test
    void lessFeesAndFewerHopsRaiseTheValueOfASite() {
        var status = Regime.statusQuo();
        var relief = status.with(new SpectrumGrant(0, 1));

        assertThat(value(30, relief)).isCloseTo(value(30, status) + 1500 * AT_12, within(0.1));
        assertThat(value(10, status)).isGreaterThan(value(15, status));
    }

    private static double value(double km, Regime regime) {
        return Costs.of(
                        Villages.village("", 3000, km),
                        Villages.networks(2, 2, 1),
                        Villages.SUPPLY,
                        Annuity.of(Villages.SUPPLY),
                        Villages.satellite(),
                        regime,
                        0.5,
                        3000)
                .netPresentValue();
    }

    private static Annuity level(SupplyParameters supply) {
        double level = Annuity.of(supply).level();
        return new Annuity(level, level);
    }

    private static SupplyParameters supply(double siteUsdPerYear, double returnOnCapital) {
        var usual = Villages.SUPPLY;
        return new SupplyParameters(
                usual.towerUsd(),
                usual.radioUsd(),
                usual.microwaveUsd(),
                usual.fibreUsdPerMetre(),
                usual.satelliteUsd(),
                usual.satelliteUsdPerMonth(),
                siteUsdPerYear,
                usual.siteFeeUsdPerYear(),
                usual.lagMonths(),
                usual.radiusKm(),
                usual.overlap(),
                usual.mbpsPer10Mhz(),
                usual.planMbps(),
                usual.trafficGb(),
                usual.trafficGrowth(),
                returnOnCapital,
                usual.years(),
                usual.marketShare(),
                usual.reinvested(),
                usual.bidMargin(),
                usual.passThrough(),
                usual.scaleEconomy(),
                usual.sharingSaving(),
                usual.communityResidents(),
                usual.communityCapacity(),
                usual.communityPrice(),
                usual.communityFailure());
    }
}
