package org.foreshore.world;

import org.foreshore.behaviour.Market;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.Prices;
import org.foreshore.connectivity.SupplyParameters;
import org.foreshore.connectivity.Tariffing;
import org.foreshore.country.Economy;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;

/** Prices and incomes, month by month. */
final class Pricing {

    /** A monthly change of the data price by more than this part is a jump, not a trend. */
    private static final double JUMP = 0.05;

    private final Economy economy;
    private final SupplyParameters supply;
    private long usersAtStart;
    private double priceBefore;
    private Prices prices = Prices.NONE;
    private Market market = new Market(0, 0, 0, 0);

    Pricing(Economy economy, SupplyParameters supply) {
        this.economy = economy;
        this.supply = supply;
    }

    /** Back to before anybody used anything. */
    void clear() {
        usersAtStart = 0;
        priceBefore = 0;
    }

    void copyFrom(Pricing other) {
        usersAtStart = other.usersAtStart;
        priceBefore = other.priceBefore;
        prices = other.prices;
        market = other.market;
    }

    void startWith(long users) {
        usersAtStart = Math.max(1, users);
    }

    /**
     * Sets the prices of the month.
     *
     * @param years since the start of the scenario, negative in the warm-up
     * @param users residents who use the Internet now
     * @param sharedPart share of settlements on shared networks
     * @param unrecovered unrecovered yearly cost of obligations, less fees forgone, over revenue
     */
    void set(double years, Regime regime, Conditions conditions, long users, double sharedPart, double unrecovered) {
        double usersRatio = usersAtStart == 0 ? 1 : Math.max(0.1, (double) users / usersAtStart);
        prices = Prices.of(economy, supply, regime, conditions, years, usersRatio, sharedPart, unrecovered);
        double growth = StrictMath.pow(1 + economy.incomeGrowth().value(), years);
        market = new Market(
                prices.dataUsdPerGb(),
                prices.deviceUsd(),
                growth * conditions.incomeFactor(),
                supply.communityPrice(),
                prices.local().price());
    }

    /** Whether the data price has jumped since the month before; asked once a month. */
    boolean jumped() {
        boolean jump = priceBefore > 0 && Math.abs(market.dataUsdPerGb() / priceBefore - 1) > JUMP;
        priceBefore = market.dataUsdPerGb();
        return jump;
    }

    /** Data baskets bought this month, those at a capped price as a part. @param users by settlement */
    double baskets(long[] users, Network network) {
        double baskets = 0;
        for (int s = 0; s < users.length; s++) {
            boolean capped = network.tariffing(s) == Tariffing.CAPPED;
            baskets += capped ? users[s] * prices.local().price() : users[s];
        }
        return baskets;
    }

    Prices prices() {
        return prices;
    }

    Market market() {
        return market;
    }
}
