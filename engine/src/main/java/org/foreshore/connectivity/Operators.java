package org.foreshore.connectivity;

import org.foreshore.country.Networks;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;

/**
 * The operators of a country, taken together: they bid for subsidies, meet obligations from their own capital, and
 * invest by net present value. All sums are in US dollars per simulated world; the caller weights them to the real
 * country.
 */
public final class Operators {

    private final Network network;
    private final Networks country;
    private final SupplyParameters supply;
    private final Annuity annuity;
    private final Books books = new Books();
    private final Auction auction;
    private final Obligation obligation;
    private final Investment investment;
    private Prices.Capped everywhere = Prices.Capped.NOT;
    private Prices.Capped local = Prices.Capped.NOT;
    /** Fees forgone in the month at hand. */
    private double relief;

    public Operators(Network network, Networks country, SupplyParameters supply) {
        this.network = network;
        this.country = country;
        this.supply = supply;
        annuity = Annuity.of(supply);
        var construction = new Construction(network, books, supply);
        auction = new Auction(network, construction, supply);
        obligation = new Obligation(network, construction, books, annuity);
        investment = new Investment(network, construction, country, supply, annuity);
    }

    /** Takes up what caps on the price leave of what users pay and operators build with. @param there where they are local */
    public void earn(Prices.Capped leave, Prices.Capped there) {
        everywhere = leave;
        local = there;
    }

    public void copyFrom(Operators other) {
        everywhere = other.everywhere;
        local = other.local;
        relief = other.relief;
        books.copyFrom(other.books);
        auction.copyFrom(other.auction);
        obligation.copyFrom(other.obligation);
        investment.copyFrom(other.investment);
    }

    /** The month at hand, or the last. */
    public Account account() {
        return books.month();
    }

    /** Present value of cash flows so far, discounted to the start, USD. */
    public double value() {
        return books.value();
    }

    /** Yearly cost of obligations that the places do not earn, less fees forgone, over revenue; -1 to 1. */
    public double unrecoveredPart(long users) {
        double revenue = 12 * country.revenuePerUser().value() * users;
        double part = (obligation.unrecovered() - 12 * relief) / revenue;
        return revenue <= 0 ? 0 : Math.max(-1, Math.min(1, part));
    }

    /** Earns and pays for a month, then builds. Returns what the state pays (negative: receives), by purpose. */
    public Payments month(int month, Regime regime, Conditions conditions, Demand demand) {
        relief = trade(regime, demand);
        var outlook = new Outlook(month, regime, conditions, demand, network, country, supply, annuity);
        double build = auction.month(outlook);
        double penalties = obligation.month(outlook);
        double backhaul = investment.month(outlook);
        books.close(supply.returnOnCapital());
        return new Payments(build, backhaul, relief, penalties);
    }

    /** What they would have built this month with more public money, USD per simulated world. */
    public double lackingUsd() {
        return auction.lackingUsd() + investment.lackingUsd();
    }

    /** What the state pays this month, USD per simulated world. */
    public record Payments(double build, double backhaul, double feesForgone, double penalties) {}

    /** Users pay for the part of the month that they are served, sites cost; what communities run for themselves is neither. Returns the fees forgone. */
    private double trade(Regime regime, Demand demand) {
        double paying = 0;
        double building = 0;
        double sites = 0;
        double links = 0;
        for (int s = 0; s < network.size(); s++) {
            if (!network.community[s]) {
                double served = demand.users()[s] * network.available[s];
                var cap = network.capped[s] ? local : Prices.Capped.NOT;
                paying += served * cap.price();
                building += served * cap.investment();
                sites += network.sites[s];
                links += network.linkUsdPerYear[s];
            }
        }
        double fees = sites * supply.siteFeeUsdPerYear() / 12;
        double running = (sites * supply.siteUsdPerYear() + links) / 12 - fees;
        double forgone = regime.siteFeeRelief() * fees;
        double each = country.revenuePerUser().value();
        double capital = supply.reinvested() * each * everywhere.investment() * building;
        books.open(each * everywhere.price() * paying, capital, running, fees - forgone);
        return forgone;
    }
}
