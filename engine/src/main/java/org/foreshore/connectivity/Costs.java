package org.foreshore.connectivity;

import org.foreshore.country.Networks;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Regime;

/**
 * What it costs and brings one operator to cover a settlement with 4G.
 *
 * @param capexUsd towers and radio equipment, after sharing
 * @param backhaulUsd link to the trunk network, before any grant
 * @param opexUsdPerYear running cost, after fee relief
 * @param revenueUsd discounted revenue over the life of the sites
 * @param opexUsd discounted running cost over the same years
 * @param sites sites to build
 */
record Costs(
        double capexUsd, double backhaulUsd, double opexUsdPerYear, double revenueUsd, double opexUsd, double sites) {

    private static final double MICROWAVE_HOP_KM = 15;
    private static final double RAMP_YEARS = 3;

    /** Net present value if the operator also pays {@code backhaulShare} of the link. */
    double netPresentValue(double backhaulShare) {
        return revenueUsd - opexUsd - capexUsd - backhaulShare * backhaulUsd;
    }

    double investment() {
        return capexUsd + backhaulUsd;
    }

    static double sitesToCover(Settlement settlement, SupplyParameters supply) {
        double disc = supply.overlap() * StrictMath.PI * supply.radiusKm() * supply.radiusKm();
        return Math.max(1, StrictMath.ceil(settlement.areaKm2() / disc));
    }

    /**
     * @param use share of residents who would use it, as seen in covered places of the same kind
     * @param people residents aged 10 and over
     */
    static Costs of(
            Settlement settlement,
            Networks country,
            SupplyParameters supply,
            Regime regime,
            double use,
            double people) {
        double operators = country.operators().value();
        double towers = 1 + regime.sharing().passive() * (operators - 1);
        double radios = 1 + regime.sharing().active() * (operators - 1);
        double terrain = settlement.urban() ? 1 : country.terrain().value();
        double sites = sitesToCover(settlement, supply);
        double capex = sites * (supply.towerUsd() * terrain / towers + supply.radioUsd() / radios);
        var link = link(settlement.backhaulKm(), supply);
        double opex = sites * (supply.siteUsdPerYear() / towers - regime.siteFeeRelief() * supply.siteFeeUsdPerYear())
                + link.opexUsdPerYear() / towers;
        double revenue = 12 * country.revenuePerUser().value() * use * people * supply.marketShare();
        return new Costs(
                capex,
                link.capexUsd() / towers,
                opex,
                revenue * discounted(supply, true),
                opex * discounted(supply, false),
                sites);
    }

    private record Link(double capexUsd, double opexUsdPerYear) {}

    /** The cheapest link over ten years: microwave hops, fibre, or satellite. */
    private static Link link(double km, SupplyParameters supply) {
        double microwave = supply.microwaveUsd() * Math.max(0.5, km / MICROWAVE_HOP_KM);
        double fibre = supply.fibreUsdPerMetre() * 1000 * km;
        double satelliteYear = 12 * supply.satelliteUsdPerMonth();
        double satellite = supply.satelliteUsd() + satelliteYear * discounted(supply, false);
        double wired = Math.min(microwave, fibre);
        return wired <= satellite ? new Link(wired, 0) : new Link(supply.satelliteUsd(), satelliteYear);
    }

    /** Years of a constant yearly sum, discounted; if {@code growing}, the sum grows as 1 - exp(-year / 3). */
    static double discounted(SupplyParameters supply, boolean growing) {
        double sum = 0;
        double factor = 1;
        for (int year = 1; year <= supply.years(); year++) {
            factor /= 1 + supply.returnOnCapital();
            sum += factor * (growing ? 1 - StrictMath.exp(-year / RAMP_YEARS) : 1);
        }
        return sum;
    }
}
