package org.foreshore.connectivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foreshore.country.Networks;
import org.foreshore.rules.BackhaulGrant;
import org.foreshore.rules.Source;
import org.foreshore.scenario.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What operators build each quarter because it pays: first what pays best for the money.
 *
 * <p>A backhaul grant pays its share of all that the link costs over its life, so that it favours no kind of link; like
 * a bid, it is paid at once, and what exceeds the investment is no capital. It changes nothing where a place lacks more
 * than its link costs: there the sites themselves do not pay.
 */
final class Investment {

    private static final double FULL = 0.6;

    private final Network network;
    private final Construction construction;
    private final Networks country;
    private final SupplyParameters supply;
    private final Annuity annuity;
    private final Funds grants = new Funds();
    private double lackingUsd;

    Investment(Network network, Construction construction, Networks country, SupplyParameters supply, Annuity annuity) {
        this.network = network;
        this.construction = construction;
        this.country = country;
        this.supply = supply;
        this.annuity = annuity;
    }

    void copyFrom(Investment other) {
        grants.copyFrom(other.grants);
    }

    /** Sets a month's grants aside and, in the first month of a quarter, builds; returns what the state pays. */
    double month(Outlook outlook) {
        double weight = outlook.demand.weight();
        outlook.regime
                .bySource(BackhaulGrant.class)
                .forEach((source, grant) -> grants.open(source, 0, grant.usdPerMonth() / weight));
        lackingUsd = 0;
        if (outlook.month % 3 != 0) {
            return 0;
        }
        double paid = cover(outlook);
        expand(outlook);
        return paid;
    }

    /** What grants for links that would be built ask beyond this month's money. */
    double lackingUsd() {
        return lackingUsd;
    }

    /** @param grant the one that pays most of the link; null if none does */
    private record Option(int s, @Nullable Source grant, double grantUsd, double worth) {}

    private double cover(Outlook outlook) {
        double paid = 0;
        for (var option : options(outlook)) {
            var grant = option.grant();
            double beyond = grant == null ? 0 : Math.max(0, option.grantUsd() - grants.money(grant));
            double usd = grant == null || beyond > 0 ? 0 : option.grantUsd();
            lackingUsd += beyond;
            boolean pays = outlook.costs(option.s()).netPresentValue() + usd > 0;
            if (pays && construction.build(option.s(), outlook, usd) && grant != null) {
                grants.take(grant, usd);
                paid += usd;
            }
        }
        return paid;
    }

    private List<Option> options(Outlook outlook) {
        var options = new ArrayList<Option>();
        var open = outlook.regime.bySource(BackhaulGrant.class);
        for (int s : outlook.open(Reach.EVERYBODY)) {
            var costs = outlook.costs(s);
            var grant = best(open, s);
            double usd = grant == null ? 0 : grant.getValue().share() * costs.linkUsd();
            double net = costs.netPresentValue() + usd;
            if (net > 0) {
                options.add(new Option(s, grant == null ? null : grant.getKey(), usd, net / costs.investment()));
            }
        }
        options.sort(Comparator.comparingDouble(Option::worth).reversed().thenComparingInt(Option::s));
        return options;
    }

    private Map.@Nullable Entry<Source, BackhaulGrant> best(Map<Source, BackhaulGrant> open, int s) {
        return open.entrySet().stream()
                .filter(grant -> Reaches.includes(grant.getValue().reach(), network.settlement(s)))
                .max(Comparator.comparingDouble(grant -> grant.getValue().share()))
                .orElse(null);
    }

    /** Adds radio capacity where the busy hour is full and the users there pay for it. */
    private void expand(Outlook outlook) {
        double pays = 12 * country.revenuePerUser().value() * annuity.level();
        double sharedBy =
                1 + outlook.regime.sharing().active() * (country.operators().value() - 1);
        double cost = supply.radioUsd() / sharedBy;
        for (int s = 0; s < network.size(); s++) {
            boolean full = network.built4g[s] >= 0.95 && network.quality[s] < FULL && !network.community[s];
            double gain = 0.1 * pays * outlook.demand.users()[s] * supply.marketShare();
            if (full && gain > cost) {
                construction.expand(s, cost);
            }
        }
    }
}
