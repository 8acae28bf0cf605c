package org.foreshore.connectivity;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.country.Networks;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;

/** What operators see this month. The costs of a settlement are worked out when first asked for, and then kept. */
final class Outlook {

    final int month;
    final Regime regime;
    final Demand demand;
    private final Network network;
    private final Networks country;
    private final SupplyParameters supply;
    private final Annuity annuity;
    private final Link satellite;
    private final double[] use;
    private final Costs[] costs;

    Outlook(
            int month,
            Regime regime,
            Conditions conditions,
            Demand demand,
            Network network,
            Networks country,
            SupplyParameters supply,
            Annuity annuity) {
        this.month = month;
        this.regime = regime;
        this.demand = demand;
        this.network = network;
        this.country = country;
        this.supply = supply;
        this.annuity = annuity;
        satellite = Link.satellite(supply, conditions);
        use = demand.expectedUse(network);
        costs = new Costs[network.size()];
    }

    Costs costs(int s) {
        if (costs[s] == null) {
            var settlement = network.settlement(s);
            costs[s] = Costs.of(settlement, country, supply, annuity, satellite, regime, use[s], demand.people()[s]);
        }
        return costs[s];
    }

    /** Settlements in reach where an operator could still bring 4G. */
    List<Integer> open(Reach reach) {
        return IntStream.range(0, network.size())
                .filter(s -> network.open(s) && Reaches.includes(reach, network.settlement(s)))
                .boxed()
                .toList();
    }
}
