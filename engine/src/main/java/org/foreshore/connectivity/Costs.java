package org.foreshore.connectivity;

import org.foreshore.country.Networks;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Regime;

/**
 * What it costs and brings one operator to cover a settlement with 4G, US dollars.
 *
 * @param sites sites to build
 * @param capexUsd towers and radio equipment, after sharing
 * @param link to the trunk network, after sharing, before any grant
 * @param linkUsd what the link costs over its life, discounted
 * @param opexUsd discounted running cost of the sites, without the link, after fee relief
 * @param revenueUsd discounted revenue over the life of the sites
 */
record Costs(double sites, double capexUsd, Link link, double linkUsd, double opexUsd, double revenueUsd) {

    /** What the operator gains, or lacks if negative, without any subsidy. */
    double netPresentValue() {
        return revenueUsd - opexUsd - capexUsd - linkUsd;
    }

    double investment() {
        return capexUsd + link.investmentUsd();
    }

    static double sitesToCover(Settlement settlement, SupplyParameters supply) {
        double disc = supply.overlap() * StrictMath.PI * supply.radiusKm() * supply.radiusKm();
        return Math.max(1, StrictMath.ceil(settlement.areaKm2() / disc));
    }

    /**
     * @param satellite what a link by satellite costs this month
     * @param use share of residents who would use it, as seen in covered places of the same kind
     * @param people residents aged 10 and over
     */
    static Costs of(
            Settlement settlement,
            Networks country,
            SupplyParameters supply,
            Annuity annuity,
            Link satellite,
            Regime regime,
            double use,
            double people) {
        double operators = country.operators().value();
        double towers = 1 + regime.sharing().passive() * (operators - 1);
        double radios = 1 + regime.sharing().active() * (operators - 1);
        double terrain = settlement.urban() ? 1 : country.terrain().value();
        double sites = sitesToCover(settlement, supply);
        double capex = sites * (supply.towerUsd() * terrain / towers + supply.radioUsd() / radios);
        var link = Link.cheapest(settlement.backhaulKm(), supply, annuity, satellite)
                .sharedBy(towers);
        double opex = sites * (supply.siteUsdPerYear() / towers - regime.siteFeeRelief() * supply.siteFeeUsdPerYear());
        double revenue = 12 * country.revenuePerUser().value() * use * people * supply.marketShare();
        return new Costs(
                sites, capex, link, link.lifeUsd(annuity), opex * annuity.level(), revenue * annuity.growing());
    }
}
