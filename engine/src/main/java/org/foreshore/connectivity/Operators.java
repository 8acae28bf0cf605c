package org.foreshore.connectivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foreshore.country.Networks;
import org.foreshore.rules.BackhaulGrant;
import org.foreshore.rules.BuildFund;
import org.foreshore.rules.CoverageObligation;
import org.foreshore.rules.Regime;

/**
 * The operators of a country, taken together: they invest by net present value, bid for subsidies, and meet obligations
 * from their own capital. All sums are in US dollars per simulated world; the caller weights them to the real country.
 */
public final class Operators {

    private final Network network;
    private final Networks country;
    private final SupplyParameters supply;
    private double capital;
    private double value;
    private double discount = 1;
    private double unrecovered;
    private double grantMoney;
    private final Funds funds = new Funds();

    public Operators(Network network, Networks country, SupplyParameters supply) {
        this.network = network;
        this.country = country;
        this.supply = supply;
    }

    public void copyFrom(Operators other) {
        capital = other.capital;
        value = other.value;
        discount = other.discount;
        unrecovered = other.unrecovered;
        grantMoney = other.grantMoney;
        funds.copyFrom(other.funds);
    }

    /** Present value of cash flows so far, discounted to the start, USD. */
    public double value() {
        return value;
    }

    /** Yearly cost of obligations that the places do not earn, over revenue. */
    public double unrecoveredPart(long users) {
        double revenue = 12 * country.revenuePerUser().value() * users;
        return revenue <= 0 ? 0 : Math.min(1, unrecovered / revenue);
    }

    /** Earns and pays for a month, then builds. Returns what the state pays (negative: receives), by purpose. */
    public Payments month(int month, Regime regime, Demand demand) {
        double revenue = country.revenuePerUser().value() * demand.allUsers();
        double running = 0;
        double relief = 0;
        for (int s = 0; s < network.size(); s++) {
            running += network.sites[s] * supply.siteUsdPerYear() / 12;
            relief += network.sites[s] * regime.siteFeeRelief() * supply.siteFeeUsdPerYear() / 12;
        }
        capital += supply.reinvested() * revenue;
        book(revenue - running + relief);
        discount /= StrictMath.pow(1 + supply.returnOnCapital(), 1 / 12.0);
        double[] use = {demand.useWhereCovered(network, false), demand.useWhereCovered(network, true)};
        double build = 0;
        var funded = regime.buildFunds();
        for (int i = 0; i < funded.size(); i++) {
            build += auction(month, i, funded.get(i), regime, demand, use);
        }
        double penalty = 0;
        for (var obligation : regime.obligations()) {
            penalty += oblige(month, obligation, regime, demand, use);
        }
        double backhaul = month % 3 == 0 ? invest(month, regime, demand, use) : 0;
        return new Payments(build, backhaul, relief, penalty);
    }

    /** What the state pays this month, USD per simulated world. */
    public record Payments(double build, double backhaul, double feesForgone, double penalties) {}

    private void book(double usd) {
        value += discount * usd;
    }

    private Costs costs(int s, Regime regime, Demand demand, double[] use) {
        var settlement = network.settlement(s);
        return Costs.of(settlement, country, supply, regime, use[settlement.urban() ? 1 : 0], demand.people()[s]);
    }

    private double invest(int month, Regime regime, Demand demand, double[] use) {
        for (var grant : regime.backhaulGrants()) {
            grantMoney += 3 * grant.usdPerMonth() / demand.weight();
        }
        record Option(int s, Costs costs, double granted, double worth) {}
        var options = new ArrayList<Option>();
        for (int s = 0; s < network.size(); s++) {
            if (network.open(s)) {
                var costs = costs(s, regime, demand, use);
                double granted = grantShare(s, regime.backhaulGrants()) * costs.backhaulUsd();
                double net = costs.netPresentValue(1) + granted;
                if (net > 0) {
                    options.add(new Option(s, costs, granted, net / costs.investment()));
                }
            }
        }
        options.sort(Comparator.comparingDouble((Option o) -> -o.worth()).thenComparingInt(Option::s));
        double granted = 0;
        for (var option : options) {
            double pays = option.granted() <= grantMoney ? option.granted() : 0;
            boolean worthIt = option.costs().netPresentValue(1) + pays > 0;
            double own = option.costs().investment() - pays;
            if (worthIt && own <= capital) {
                grantMoney -= pays;
                granted += pays;
                spend(own);
                start(option.s(), month, regime, option.costs().sites());
            }
        }
        expand(demand, regime);
        return granted;
    }

    private double grantShare(int s, List<BackhaulGrant> grants) {
        double share = 0;
        for (var grant : grants) {
            if (Reaches.includes(grant.reach(), network.settlement(s))) {
                share = Math.max(share, grant.share());
            }
        }
        return share;
    }

    /** Adds radio capacity where the busy hour is full and the users there pay for it. */
    private void expand(Demand demand, Regime regime) {
        double pays = 12 * country.revenuePerUser().value() * Costs.discounted(supply, false);
        for (int s = 0; s < network.size(); s++) {
            boolean full = network.built4g[s] >= 0.95 && network.quality[s] < 0.6 && !network.community[s];
            double gain = 0.1 * pays * demand.users()[s] * supply.marketShare();
            double cost = supply.radioUsd()
                    / (1 + regime.sharing().active() * (country.operators().value() - 1));
            if (full && gain > cost && cost <= capital) {
                spend(cost);
                network.sites[s] += 1;
            }
        }
    }

    private double auction(int month, int index, BuildFund fund, Regime regime, Demand demand, double[] use) {
        funds.open(index, fund.sitesPerMonth() / demand.weight(), fund.usdPerMonth() / demand.weight());
        double paid = 0;
        while (funds.places(index) >= 1) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int s = 0; s < network.size(); s++) {
                if (network.open(s) && Reaches.includes(fund.reach(), network.settlement(s))) {
                    double score = bid(costs(s, regime, demand, use)) / newlyCovered(s, fund);
                    if (score > 0 && score < least) {
                        least = score;
                        best = s;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            var costs = costs(best, regime, demand, use);
            double bid = bid(costs);
            if (bid > funds.money(index)) {
                break;
            }
            funds.take(index, bid);
            paid += bid;
            spend(costs.investment() - bid);
            start(best, month, regime, costs.sites());
        }
        return paid;
    }

    /** The sum an operator lacks, plus a margin; zero if the place pays by itself. */
    private double bid(Costs costs) {
        double lacking = -costs.netPresentValue(1);
        return lacking <= 0 ? 0 : lacking * (1 + supply.bidMargin());
    }

    private double newlyCovered(int s, BuildFund fund) {
        var settlement = network.settlement(s);
        return (1 - network.built4g[s]) * settlement.residents() * (settlement.urban() ? 1 : fund.ruralWeight());
    }

    private double oblige(int month, CoverageObligation obligation, Regime regime, Demand demand, double[] use) {
        double all = 0;
        double short_ = 0;
        var places = new ArrayList<Integer>();
        for (int s = 0; s < network.size(); s++) {
            if (Reaches.includes(obligation.reach(), network.settlement(s))) {
                double residents = network.settlement(s).residents();
                all += residents;
                short_ += network.pending[s] >= 0 ? 0 : (1 - network.built4g[s]) * residents;
                if (network.open(s)) {
                    places.add(s);
                }
            }
        }
        places.sort(Comparator.comparingDouble(
                        (Integer s) -> costs(s, regime, demand, use).investment()
                                / Math.max(1, network.settlement(s).residents()))
                .thenComparing(Comparator.naturalOrder()));
        double missing = obligation.share() * all - (all - short_);
        for (int s : places) {
            var costs = costs(s, regime, demand, use);
            if (missing <= 0 || costs.investment() > capital) {
                break;
            }
            spend(costs.investment());
            unrecovered += Math.max(0, -costs.netPresentValue(1)) / Costs.discounted(supply, false);
            start(s, month, regime, costs.sites());
            missing -= (1 - network.built4g[s]) * network.settlement(s).residents();
        }
        double penalty = Math.max(0, missing) * obligation.penaltyUsdPerResident();
        book(-penalty);
        return penalty;
    }

    private void spend(double usd) {
        capital -= usd;
        book(-usd);
    }

    private void start(int s, int month, Regime regime, double newSites) {
        network.pending[s] = month + (int) Math.max(1, supply.lagMonths());
        network.sites[s] = Math.max(network.sites[s], newSites);
        network.shared[s] = regime.sharing().passive() > 0 || regime.sharing().active() > 0;
    }
}
