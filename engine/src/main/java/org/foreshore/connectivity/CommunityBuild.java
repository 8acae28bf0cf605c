package org.foreshore.connectivity;

import java.util.List;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.CommunityFund;

/** Villages without coverage that build a network of their own, and networks that fail. */
public final class CommunityBuild {

    private final Network network;
    private final SupplyParameters supply;
    private final Funds funds = new Funds();

    public CommunityBuild(Network network, SupplyParameters supply) {
        this.network = network;
        this.supply = supply;
    }

    public void copyFrom(CommunityBuild other) {
        funds.copyFrom(other.funds);
    }

    /** Fails and founds networks for a month; returns the grants paid, USD per simulated world. */
    public double month(List<CommunityFund> open, double weight, long monthKey) {
        fail(monthKey);
        double paid = 0;
        for (int i = 0; i < open.size(); i++) {
            var fund = open.get(i);
            funds.open(i, fund.networksPerMonth() / weight, fund.networksPerMonth() / weight * fund.grantUsd());
            while (funds.places(i) >= 1) {
                int village = champion(fund, monthKey);
                if (village < 0) {
                    break;
                }
                funds.take(i, fund.grantUsd());
                paid += fund.grantUsd();
                found(village, fund.support());
            }
        }
        return paid;
    }

    private void fail(long monthKey) {
        for (int s = 0; s < network.size(); s++) {
            double hazard = supply.communityFailure() * (network.supported[s] ? 0.5 : 1);
            if (network.community[s] && Draws.real(monthKey, Stream.COMMUNITY, s) < hazard) {
                network.community[s] = false;
                network.built3g[s] = 0;
                network.built4g[s] = 0;
                network.sites[s] = 0;
            }
        }
    }

    /** The uncovered village whose champion comes forward first this month; -1 if there is none. */
    private int champion(CommunityFund fund, long monthKey) {
        int first = -1;
        double least = 2;
        for (int s = 0; s < network.size(); s++) {
            var settlement = network.settlement(s);
            boolean eligible = network.built(s) == 0
                    && settlement.residents() <= supply.communityResidents()
                    && Reaches.includes(fund.reach(), settlement);
            double luck = Draws.real(monthKey, Stream.COMMUNITY, network.size() + (long) s);
            if (eligible && luck < least) {
                least = luck;
                first = s;
            }
        }
        return first;
    }

    private void found(int s, boolean support) {
        network.community[s] = true;
        network.supported[s] = support;
        network.built3g[s] = 1;
        network.built4g[s] = 1;
        network.sites[s] = 1;
        network.pending[s] = Network.NOTHING_PENDING;
    }
}
