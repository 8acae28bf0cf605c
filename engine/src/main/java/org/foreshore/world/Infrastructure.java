package org.foreshore.world;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.foreshore.connectivity.CommunityBuild;
import org.foreshore.connectivity.Demand;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.NetworkStart;
import org.foreshore.connectivity.Operators;
import org.foreshore.connectivity.Power;
import org.foreshore.connectivity.Quality;
import org.foreshore.country.Country;
import org.foreshore.population.Population;
import org.foreshore.rules.CommunityFund;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;

/** Networks, those who build them, and what keeps them in service. */
final class Infrastructure {

    final Network network;
    final Operators operators;
    private final CommunityBuild communities;
    private final Power power;
    private final Quality quality;
    private final List<Integer> all;
    private final Country country;
    private final Model model;

    Infrastructure(Country country, Model model, Population population) {
        this.country = country;
        this.model = model;
        network = new Network(population.settlements());
        all = IntStream.range(0, network.size()).boxed().toList();
        operators = new Operators(network, country.networks(), model.supply());
        communities = new CommunityBuild(network, model.supply());
        power = new Power(network, country, model.sites());
        quality = new Quality(network, country.networks(), model.supply());
    }

    void copyFrom(Infrastructure other) {
        network.copyFrom(other.network);
        operators.copyFrom(other.operators);
        communities.copyFrom(other.communities);
    }

    /** Networks as they stand at the start of the simulated time; nobody has built or earned anything yet. */
    void start(long monthKey) {
        var calm = Conditions.normal();
        NetworkStart.draw(network, country, model.supply(), monthKey);
        power.month(Regime.statusQuo(), calm, 1, monthKey);
        quality.update(Regime.statusQuo(), calm, new Quality.Load(0, new long[network.size()]));
        operators.copyFrom(new Operators(network, country.networks(), model.supply()));
        communities.copyFrom(new CommunityBuild(network, model.supply()));
    }

    /** Numbers of all settlements. */
    List<Integer> everywhere() {
        return all;
    }

    /** Part of the hours of residents inside coverage in which their network works; undefined if nobody is. */
    double availability(Growth growth, List<Integer> some) {
        return mean(growth, some, network::built, network::available);
    }

    /** One over the number of networks of their own, in the mean over residents inside coverage; undefined if nobody is. */
    double concentration(Growth growth, List<Integer> some) {
        return mean(growth, some, network::built, s -> 1 / network.networks(s));
    }

    /** Mean over residents of something that differs from settlement to settlement. */
    double meanOfResidents(Growth growth, List<Integer> some, IntToDoubleFunction figure) {
        return mean(growth, some, s -> network.settlement(s).residents(), figure);
    }

    private double mean(Growth growth, List<Integer> some, IntUnaryOperator people, IntToDoubleFunction figure) {
        double weights = 0;
        double sum = 0;
        for (int s : some) {
            double here = growth.weight(network.settlement(s).urban()) * people.applyAsInt(s);
            weights += here;
            sum += here * figure.applyAsDouble(s);
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }

    /** What the state pays for networks in a month, USD per simulated world. */
    record Paid(double communities, Operators.Payments operators) {}

    /** A month: what strikes, what is mended, built and carried. @param load traffic, that of newcomers included */
    Paid month(int month, Regime regime, Conditions conditions, Demand demand, Quality.Load load, long monthKey) {
        network.advance(month);
        power.month(regime, conditions, demand.weight(), monthKey);
        quality.interrupt(regime, conditions, load);
        double grants = communities.month(regime.bySource(CommunityFund.class), demand.weight(), monthKey);
        var payments = operators.month(month, regime, conditions, demand);
        quality.update(regime, conditions, load);
        return new Paid(grants, payments);
    }
}
