package org.foreshore.footprint;

import org.foreshore.connectivity.Network;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Reuse;

/** Works out the physical account of a month. */
public final class Footprint {

    private static final double MONTH_HOURS = 730.5;

    private final FootprintParameters parameters;
    private final double gridKgPerKwh;
    private double refurbishedPerMonth;
    private double takeBack;

    public Footprint(FootprintParameters parameters, double gridGramsPerKwh) {
        this.parameters = parameters;
        gridKgPerKwh = gridGramsPerKwh / 1000;
    }

    /**
     * What residents did, simulated.
     *
     * @param bought smartphones; broken or lost ones, replaced or not
     * @param kmAvoided that residents did not travel
     */
    public record Doings(double bought, double broken, double kmAvoided) {}

    /** Takes up the rules of the month. */
    public void begin(Regime regime) {
        refurbishedPerMonth = regime.sum(Reuse.class, Reuse::refurbishedPerMonth);
        takeBack = Math.min(1, regime.sum(Reuse.class, Reuse::takeBack));
    }

    /** @param weight real residents for each simulated one; settlementWeight real settlements for each simulated one */
    public PhysicalAccount month(Network network, Doings doings, double weight, double settlementWeight) {
        double grid = 0;
        double diesel = 0;
        double used = 0;
        for (int s = 0; s < network.size(); s++) {
            double kwh = network.built(s) == 0 ? 0 : settlementWeight * kwh(network.sites(s), network.available(s));
            used += kwh;
            grid += kwh * network.onGrid(s);
            diesel += kwh * (1 - network.onGrid(s));
        }
        double acquired = weight * doings.bought();
        double retired = weight * doings.broken();
        double taken = takeBack * retired;
        // What is made good again was taken back before, and somebody has to want it.
        double refurbished = Math.min(Math.min(refurbishedPerMonth, taken), acquired);
        return new PhysicalAccount(
                grid,
                diesel,
                used,
                acquired - refurbished,
                refurbished,
                acquired,
                parameters.wasteKg() * retired,
                parameters.wasteKg() * refurbished,
                parameters.wasteKg() * (taken - refurbished),
                parameters.wasteKg() * (retired - taken),
                grid * gridKgPerKwh + diesel * parameters.dieselKgPerKwh(),
                parameters.deviceKg() * (acquired - refurbished),
                weight * doings.kmAvoided() * parameters.tripKgPerKm());
    }

    private double kwh(double sites, double available) {
        return sites * parameters.siteKw() * MONTH_HOURS * available;
    }
}
