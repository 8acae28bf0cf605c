package org.foreshore.connectivity;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.foreshore.country.Country;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * Networks at the start: the larger and nearer settlements of each kind of area are covered first, with some luck, until
 * the share of residents that the country profile states is reached; the last one is covered in part.
 */
public final class NetworkStart {

    private static final double LUCK = 0.8;

    private NetworkStart() {}

    public static void draw(Network network, Country country, SupplyParameters supply, long monthKey) {
        network.clear();
        var shares = country.networks();
        cover(network, network.built3g, false, shares.coverage3gRural().value(), monthKey);
        cover(network, network.built3g, true, shares.coverage3gUrban().value(), monthKey);
        cover(network, network.built4g, false, shares.coverage4gRural().value(), monthKey);
        cover(network, network.built4g, true, shares.coverage4gUrban().value(), monthKey);
        for (int s = 0; s < network.size(); s++) {
            network.luck[s] = Draws.real(monthKey, Stream.HAZARD, network.size() + (long) s);
            network.built3g[s] = Math.max(network.built3g[s], network.built4g[s]);
            network.sites[s] = network.built3g[s] > 0 ? Costs.sitesToCover(network.settlement(s), supply) : 0;
            if (network.settlement(s).urban()) {
                network.sites[s] =
                        Math.max(network.sites[s], network.settlement(s).size() / 1500.0);
            }
        }
    }

    private static void cover(Network network, double[] built, boolean urban, double share, long monthKey) {
        var order = IntStream.range(0, network.size())
                .filter(s -> network.settlement(s).urban() == urban)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer s) -> -appeal(network, s, monthKey))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        long all = order.stream().mapToLong(s -> network.settlement(s).size()).sum();
        double left = share * all;
        for (int s : order) {
            int residents = network.settlement(s).size();
            built[s] = Math.max(0, Math.min(1, left / residents));
            left -= residents;
        }
    }

    private static double appeal(Network network, int s, long monthKey) {
        var settlement = network.settlement(s);
        double luck = Draws.real(monthKey, Stream.COMMUNITY, s) + Draws.real(monthKey, Stream.HAZARD, s) - 1;
        return StrictMath.log(settlement.size()) - 0.5 * StrictMath.log(1 + settlement.backhaulKm()) + LUCK * luck;
    }
}
