package org.foreshore.connectivity;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/**
 * What networks cost, carry and earn. Costs in US dollars; sources: Oughton, podis and cucumber repositories (Africa and
 * Asia universal service models); cdcam and pysim5g look-up tables for radius and capacity.
 */
public record SupplyParameters(
        @Says(value = "Tower, civil works, power of a site", min = 1)
        @Basis(unit = "USD", low = 30000, high = 60000, source = "Oughton, podis and cucumber")
        double towerUsd,

        @Says(value = "Radio equipment of a site", min = 1)
        @Basis(unit = "USD", low = 17500, high = 40000, source = "Oughton, podis and cucumber")
        double radioUsd,

        @Says(value = "Microwave link up to 15 km", min = 0)
        @Basis(unit = "USD", low = 10000, high = 80000, source = "Oughton, podis and cucumber")
        double microwaveUsd,

        @Says(value = "Fibre, for each metre", min = 0)
        @Basis(unit = "USD", low = 7, high = 25, source = "Oughton, podis and cucumber")
        double fibreUsdPerMetre,

        @Says(value = "Satellite terminal", min = 0) @Basis(unit = "USD", low = 3000, high = 15000, source = "assumed")
        double satelliteUsd,

        @Says(value = "Satellite capacity", min = 0)
        @Basis(unit = "USD per month", low = 100, high = 1500, source = "assumed")
        double satelliteUsdPerMonth,

        @Says(value = "Running cost of a site", min = 0)
        @Basis(unit = "USD per year", low = 5000, high = 16000, source = "Oughton, podis and cucumber")
        double siteUsdPerYear,

        @Says(value = "Fees and spectrum charges within the running cost of a site", min = 0)
        @Basis(unit = "USD per year", low = 500, high = 3000, source = "assumed")
        double siteFeeUsdPerYear,

        @Says(value = "From decision to service", min = 0, max = 60)
        @Basis(unit = "months", low = 4, high = 18, source = "assumed")
        double lagMonths,

        @Says(value = "Usable radius of a site", min = 0.1, max = 30)
        @Basis(unit = "km", low = 3, high = 7, source = "Oughton, cdcam: inter-site distances of 2.8 to 8.8 km")
        double radiusKm,

        @Says(value = "Overlap: part of a site's disc that adds coverage", max = 1)
        @Basis(unit = "share", low = 0.4, high = 0.8, source = "assumed")
        double overlap,

        @Says(value = "Capacity of a site per 10 MHz", min = 0.1)
        @Basis(unit = "Mbit/s", low = 6, high = 24, source = "Oughton, cdcam: rural 4G by band and distance")
        double mbpsPer10Mhz,

        @Says(value = "Speed of a plan", min = 0.1) @Basis(unit = "Mbit/s", low = 5, high = 30, source = "assumed")
        double planMbps,

        @Says(value = "Traffic of a user at the start", min = 0.01)
        @Basis(
                unit = "GB per month",
                low = 1,
                high = 12,
                source = "Ericsson Mobility Report, by region and year, as in cucumber")
        double trafficGb,

        @Says(value = "Growth of traffic of a user", max = 1)
        @Basis(
                unit = "per year",
                low = 0.1,
                high = 0.35,
                source = "0.25 to 0.35 observed (Ericsson Mobility Report), less for new users: assumed")
        double trafficGrowth,

        @Says(value = "Required return on capital", max = 1)
        @Basis(unit = "per year", low = 0.08, high = 0.2, source = "Oughton, podis and cucumber")
        double returnOnCapital,

        @Says(value = "Years over which a site must pay", min = 1, max = 30)
        @Basis(unit = "years", low = 7, high = 15, source = "Oughton, podis and cucumber")
        double years,

        @Says(value = "Share of a settlement's users one operator expects", max = 1)
        @Basis(unit = "share", low = 0.2, high = 1, source = "assumed")
        double marketShare,

        @Says(value = "Part of revenue reinvested in sites", max = 1)
        @Basis(unit = "share", low = 0.1, high = 0.2, source = "assumed")
        double reinvested,

        @Says(value = "Margin that bidders add to the sum they lack", max = 1)
        @Basis(unit = "share", low = 0, high = 0.4, source = "assumed")
        double bidMargin,

        @Says(value = "Part of cost changes passed on to data prices", max = 1)
        @Basis(unit = "share", low = 0, high = 1, source = "assumed")
        double passThrough,

        @Says(value = "Price elasticity to the number of users (scale economy)", max = 1)
        @Basis(unit = "elasticity", low = 0, high = 0.2, source = "assumed")
        double scaleEconomy,

        @Says(value = "Cost saved by a fully shared network", max = 1)
        @Basis(
                unit = "share",
                low = 0.2,
                high = 0.78,
                source = "Oughton, podis: a shared rural network saves up to 78 %")
        double sharingSaving,

        @Says("Largest village that a community network serves")
        @Basis(unit = "residents", low = 1000, high = 10000, source = "assumed")
        double communityResidents,

        @Says(value = "Capacity of a community network over that of an operator's site", max = 1)
        @Basis(unit = "share", low = 0.1, high = 0.5, source = "assumed")
        double communityCapacity,

        @Says(value = "Price in a community network over the list price", max = 1)
        @Basis(
                unit = "share",
                low = 0.2,
                high = 1,
                source = "assumed; Oaxaca 2016: a thirteenth of the fee of the large operator")
        double communityPrice,

        @Says(value = "Failure of a community network; halved by support", max = 1)
        @Basis(unit = "per month", low = 0.005, high = 0.04, source = "assumed")
        double communityFailure) {

    public SupplyParameters() {
        this(
                30_000, 17_500, 20_000, 10, 5_000, 300, 8_000, 1_500, 9, 5, 0.6, 16, 10, 4, 0.15, 0.12, 10, 0.35, 0.15,
                0.1, 0.5, 0.05, 0.5, 5_000, 0.3, 0.5, 0.015);
    }
}
