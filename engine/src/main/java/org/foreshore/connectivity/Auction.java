package org.foreshore.connectivity;

import java.util.Comparator;
import java.util.List;
import org.foreshore.rules.BuildFund;
import org.foreshore.rules.Source;

/**
 * Least-subsidy auctions. For a place that does not pay by itself, operators bid the sum they lack over the life of the
 * sites, plus a margin; the state takes the lowest bids per newly covered resident.
 *
 * <p>What operators lack may exceed the investment, where a place earns less than its running cost. The bid then is a
 * grant for the whole investment and an operating grant for the years of loss. Both are paid when the contract is
 * signed, so that the fund is bound by what it has promised and no debt outlives the programme; but the operating grant
 * is income set aside for that place and never capital, for otherwise one village's subsidy would build another's sites.
 * Where the bid is below the investment, the operators pay the rest, and do not bid if their capital is too small.
 */
final class Auction {

    private final Network network;
    private final Construction construction;
    private final SupplyParameters supply;
    private final Funds funds = new Funds();
    private double lackingUsd;

    Auction(Network network, Construction construction, SupplyParameters supply) {
        this.network = network;
        this.construction = construction;
        this.supply = supply;
    }

    void copyFrom(Auction other) {
        funds.copyFrom(other.funds);
    }

    /** Holds the auctions of all funds of a month; returns what the state pays. */
    double month(Outlook outlook) {
        double paid = 0;
        lackingUsd = 0;
        double weight = outlook.demand.weight();
        for (var entry : outlook.regime.bySource(BuildFund.class).entrySet()) {
            var fund = entry.getValue();
            funds.open(entry.getKey(), fund.sitesPerMonth() / weight, fund.usdPerMonth() / weight);
            paid += funds.places(entry.getKey()) >= 1 ? award(entry.getKey(), fund, outlook) : 0;
        }
        return paid;
    }

    /** What bids for which there were places asked beyond this month's money. */
    double lackingUsd() {
        return lackingUsd;
    }

    private record Bid(int s, double usd, double perResident) {}

    /** Awards the cheapest bids while there are places; a bid that is beyond the money at hand waits, as do the dearer. */
    private double award(Source source, BuildFund fund, Outlook outlook) {
        var bids = outlook.open(fund.reach()).stream()
                .map(s -> bid(s, fund, outlook))
                .filter(bid -> bid.usd() > 0)
                .sorted(Comparator.comparingDouble(Bid::perResident).thenComparingInt(Bid::s))
                .toList();
        double paid = 0;
        for (int i = 0; i < bids.size() && funds.places(source) >= 1; i++) {
            var bid = bids.get(i);
            if (bid.usd() > funds.money(source)) {
                lackingUsd += lacking(bids.subList(i, bids.size()), source);
                break;
            }
            if (construction.build(bid.s(), outlook, bid.usd())) {
                funds.take(source, bid.usd());
                paid += bid.usd();
            }
        }
        return paid;
    }

    private double lacking(List<Bid> waiting, Source source) {
        double asked = waiting.stream()
                .limit((long) funds.places(source))
                .mapToDouble(Bid::usd)
                .sum();
        return asked - funds.money(source);
    }

    private Bid bid(int s, BuildFund fund, Outlook outlook) {
        var settlement = network.settlement(s);
        double lacking = Math.max(0, -outlook.costs(s).netPresentValue());
        double usd = lacking * (1 + supply.bidMargin());
        double newlyCovered = (1 - network.built4g[s]) * settlement.size();
        return new Bid(s, usd, usd / (newlyCovered * (settlement.urban() ? 1 : fund.ruralWeight())));
    }
}
