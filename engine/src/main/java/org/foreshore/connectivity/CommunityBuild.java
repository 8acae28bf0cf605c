package org.foreshore.connectivity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.CommunityFund;
import org.foreshore.rules.Source;

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
    public double month(Map<Source, CommunityFund> open, double weight, long monthKey) {
        fail(monthKey);
        double paid = 0;
        for (var entry : open.entrySet()) {
            var fund = entry.getValue();
            double grants = fund.networksPerMonth() / weight;
            funds.open(entry.getKey(), grants, grants * fund.grantUsd());
            if (funds.places(entry.getKey()) >= 1) {
                paid += found(entry.getKey(), fund, monthKey);
            }
        }
        return paid;
    }

    /** Founds networks where champions come forward first, while there are grants; returns what they cost. */
    private double found(Source source, CommunityFund fund, long monthKey) {
        double paid = 0;
        for (int village : champions(fund, monthKey)) {
            if (funds.places(source) < 1) {
                break;
            }
            funds.take(source, fund.grantUsd());
            paid += fund.grantUsd();
            found(village, fund.support());
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

    /** Villages that nobody covers or is about to, in the order in which their champions come forward this month. */
    private List<Integer> champions(CommunityFund fund, long monthKey) {
        return IntStream.range(0, network.size())
                .filter(s -> network.built(s) == 0
                        && network.pending[s] == Network.NOTHING_PENDING
                        && network.settlement(s).size() <= supply.communityResidents()
                        && Reaches.includes(fund.reach(), network.settlement(s)))
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer s) -> Draws.real(monthKey, Stream.COMMUNITY, network.size() + (long) s))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void found(int s, boolean support) {
        network.community[s] = true;
        network.supported[s] = support;
        network.built3g[s] = 1;
        network.built4g[s] = 1;
        network.sites[s] = 1;
    }
}
