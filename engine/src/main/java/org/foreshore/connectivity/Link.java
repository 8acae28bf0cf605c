package org.foreshore.connectivity;

/**
 * What ties a site to the trunk network.
 *
 * @param investmentUsd paid once
 * @param usdPerYear running cost, beyond that of the site
 */
record Link(double investmentUsd, double usdPerYear) {

    private static final double MICROWAVE_HOP_KM = 15;

    /** The link that costs least over its life: microwave hops, fibre, or satellite. */
    static Link cheapest(double km, SupplyParameters supply, Annuity annuity) {
        double microwave = supply.microwaveUsd() * Math.max(0.5, km / MICROWAVE_HOP_KM);
        double fibre = supply.fibreUsdPerMetre() * 1000 * km;
        var wired = new Link(Math.min(microwave, fibre), 0);
        var satellite = new Link(supply.satelliteUsd(), 12 * supply.satelliteUsdPerMonth());
        return wired.lifeUsd(annuity) <= satellite.lifeUsd(annuity) ? wired : satellite;
    }

    Link sharedBy(double operators) {
        return new Link(investmentUsd / operators, usdPerYear / operators);
    }

    /** Investment and the present value of running it. */
    double lifeUsd(Annuity annuity) {
        return investmentUsd + usdPerYear * annuity.level();
    }
}
