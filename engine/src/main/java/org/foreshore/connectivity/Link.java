package org.foreshore.connectivity;

import org.foreshore.rules.Conditions;
import org.foreshore.rules.SatellitePrice;

/**
 * What ties a site to the trunk network.
 *
 * @param investmentUsd paid once
 * @param usdPerYear running cost, beyond that of the site
 */
record Link(double investmentUsd, double usdPerYear) {

    private static final double MICROWAVE_HOP_KM = 15;

    /** The link that costs least over its life: microwave hops, fibre, or satellite. */
    static Link cheapest(double km, SupplyParameters supply, Annuity annuity, Link satellite) {
        double microwave = supply.microwaveUsd() * Math.max(0.5, km / MICROWAVE_HOP_KM);
        double fibre = supply.fibreUsdPerMetre() * 1000 * km;
        var wired = new Link(Math.min(microwave, fibre), 0);
        return wired.lifeUsd(annuity) <= satellite.lifeUsd(annuity) ? wired : satellite;
    }

    /** A link by satellite at the prices of the month. */
    static Link satellite(SupplyParameters supply, Conditions conditions) {
        return new Link(
                supply.satelliteUsd() * conditions.product(SatellitePrice.class, SatellitePrice::terminal),
                12
                        * supply.satelliteUsdPerMonth()
                        * conditions.product(SatellitePrice.class, SatellitePrice::capacity));
    }

    Link sharedBy(double operators) {
        return new Link(investmentUsd / operators, usdPerYear / operators);
    }

    /** Investment and the present value of running it. */
    double lifeUsd(Annuity annuity) {
        return investmentUsd + usdPerYear * annuity.level();
    }
}
