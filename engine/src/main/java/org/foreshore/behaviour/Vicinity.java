package org.foreshore.behaviour;

import java.util.Arrays;
import java.util.List;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.Reaches;
import org.foreshore.country.Country;
import org.foreshore.population.Population;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.OnlineContact;

/** What the residents of each settlement find around them: neighbours who are online, and what its networks offer. */
final class Vicinity {

    private final Population population;
    private final Country country;
    private final Behaviour behaviour;
    private final Neighbours neighbours;
    private final double[] lasting;
    private List<OnlineContact> contact = List.of();

    Vicinity(Population population, Country country, Behaviour behaviour, Neighbours neighbours) {
        this.population = population;
        this.country = country;
        this.behaviour = behaviour;
        this.neighbours = neighbours;
        lasting = new double[population.settlements().size()];
    }

    /** Draws what makes settlements differ for good. */
    void start(long key) {
        contact = List.of();
        Arrays.setAll(
                lasting,
                s -> behaviour.adoption().settlement() * Normal.quantile(Draws.real(key, Stream.SETTLEMENT, s)));
    }

    /** Takes up what makes residents meet online this month. */
    void meet(List<OnlineContact> list) {
        contact = list;
    }

    /**
     * @param exposure filled with the share of users around each kind of neighbour
     * @param nation share of the whole population that is online
     * @param extrapolate whether exposure is extrapolated half a month ahead
     */
    Surroundings of(int s, Network network, double[] exposure, double nation, boolean extrapolate) {
        var adoption = behaviour.adoption();
        neighbours.exposure(s, adoption.homophily(), extrapolate, exposure);
        double meets = meets(s);
        var consider = new int[2 * Neighbours.GROUPS];
        for (int i = 0; i < consider.length; i++) {
            double around = adoption.weightSettlement() * exposure[i % Neighbours.GROUPS]
                    + adoption.weightNation() * nation
                    + (i >= Neighbours.GROUPS ? adoption.weightHousehold() : 0);
            double rate = meets * (adoption.considerAlone() + adoption.considerByPeers() * around);
            consider[i] = Chance.threshold(network.available(s) * Chance.ofRate(rate));
        }
        return new Surroundings(
                population.settlements().get(s).urban(),
                points(s, network),
                network.inService(s),
                network.built(s),
                network.in4g(s),
                network.tariffing(s),
                consider);
    }

    /** How much more often residents of a settlement come to consider the Internet than they ordinarily would. */
    private double meets(int s) {
        double rate = 1;
        for (var each : contact) {
            rate *= Reaches.includes(each.reach(), population.settlements().get(s)) ? each.rate() : 1;
        }
        return rate;
    }

    /** Attraction of the Internet in a settlement. */
    int points(int s, Network network) {
        return Chance.points(country.adoption().attraction().value()
                + behaviour.adoption().quality() * network.quality(s)
                + lasting[s]);
    }

    /** Share of all residents aged 10 and over who are online. */
    double nation() {
        long users = 0;
        long people = 0;
        for (int s = 0; s < population.settlements().size(); s++) {
            users += neighbours.users(s);
            people += neighbours.people(s);
        }
        return people == 0 ? 0 : (double) users / people;
    }
}
