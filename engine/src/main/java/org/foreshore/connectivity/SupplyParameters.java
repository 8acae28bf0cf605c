package org.foreshore.connectivity;

import org.foreshore.vocabulary.Says;

/**
 * What networks cost, carry and earn. Costs in US dollars; sources: Oughton, podis and cucumber repositories (Africa and
 * Asia universal service models); cdcam and pysim5g look-up tables for radius and capacity.
 */
public record SupplyParameters(
        @Says(value = "Tower, civil works, power of a site. 30,000 to 60,000 USD", min = 1)
        double towerUsd,

        @Says(value = "Radio equipment of a site. 17,500 to 40,000 USD", min = 1)
        double radioUsd,

        @Says(value = "Microwave link up to 15 km. 10,000 to 80,000 USD", min = 0)
        double microwaveUsd,

        @Says(value = "Fibre, USD per metre. 7 to 25", min = 0)
        double fibreUsdPerMetre,

        @Says(value = "Satellite terminal. 3,000 to 15,000 USD", min = 0)
        double satelliteUsd,

        @Says(value = "Satellite capacity, USD per month. 100 to 1,500", min = 0)
        double satelliteUsdPerMonth,

        @Says(value = "Running cost of a site, USD per year. 5,000 to 16,000", min = 0)
        double siteUsdPerYear,

        @Says(value = "Fees and spectrum charges within the running cost, USD per site and year (assumed)", min = 0)
        double siteFeeUsdPerYear,

        @Says(value = "Months from decision to service. 4 to 18", min = 0, max = 60)
        double lagMonths,

        @Says(value = "Usable radius of a site, km. 3 to 7", min = 0.1, max = 30)
        double radiusKm,

        @Says(value = "Overlap: part of a site's disc that adds coverage. 0.4 to 0.8", max = 1)
        double overlap,

        @Says(value = "Capacity of a site per 10 MHz, Mbit/s. 6 to 24", min = 0.1)
        double mbpsPer10Mhz,

        @Says(value = "Speed of a plan, Mbit/s. 5 to 30", min = 0.1)
        double planMbps,

        @Says(value = "Traffic per user, GB per month at the start", min = 0.01)
        double trafficGb,

        @Says(value = "Growth of traffic per user and year. 0.25 to 0.35 observed, lower with price", max = 1)
        double trafficGrowth,

        @Says(value = "Required return on capital. 0.08 to 0.2", max = 1)
        double returnOnCapital,

        @Says(value = "Years over which a site must pay. 7 to 15", min = 1, max = 30)
        double years,

        @Says(value = "Share of a settlement's users one operator expects. 0.2 to 1", max = 1)
        double marketShare,

        @Says(value = "Part of revenue reinvested in sites (assumed 0.1 to 0.2)", max = 1)
        double reinvested,

        @Says(value = "Margin that bidders add to the sum they lack. 0 to 0.4", max = 1)
        double bidMargin,

        @Says(value = "Part of cost changes passed on to data prices", max = 1)
        double passThrough,

        @Says(value = "Price elasticity to the number of users (scale economy). 0 to 0.2", max = 1)
        double scaleEconomy,

        @Says(value = "Cost saved by a fully shared network. Up to 0.78", max = 1)
        double sharingSaving,

        @Says(value = "Largest village that a community network serves, residents")
        double communityResidents,

        @Says(value = "Capacity of a community network over that of an operator's site", max = 1)
        double communityCapacity,

        @Says(value = "Price in a community network over the list price", max = 1)
        double communityPrice,

        @Says(value = "Failure of a community network, per month. 0.005 to 0.04; halved by support", max = 1)
        double communityFailure) {

    public SupplyParameters() {
        this(
                30_000, 17_500, 20_000, 10, 5_000, 300, 8_000, 1_500, 9, 5, 0.6, 16, 10, 4, 0.15, 0.12, 10, 0.35, 0.15,
                0.1, 0.5, 0.05, 0.5, 5_000, 0.3, 0.5, 0.015);
    }
}
