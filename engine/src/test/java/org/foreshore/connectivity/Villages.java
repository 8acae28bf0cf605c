package org.foreshore.connectivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.country.Countries;
import org.foreshore.country.Networks;
import org.foreshore.country.Sourced;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;

/** A row of flat settlements without coverage, and the operators who might come. Nobody is a user yet. */
final class Villages {

    static final SupplyParameters SUPPLY = new SupplyParameters();

    final Network network;
    final Operators operators;
    final Demand demand;

    /** @param villages in the order in which they are numbered; nobody is younger than ten */
    Villages(double revenuePerUser, Settlement... villages) {
        network = new Network(List.of(villages));
        operators = new Operators(network, networks(2, revenuePerUser, 1), SUPPLY);
        long[] people = Arrays.stream(villages).mapToLong(Settlement::residents).toArray();
        demand = new Demand(new long[villages.length], people, 1);
    }

    static Settlement village(String region, int residents, double backhaulKm) {
        return new Settlement("", region, 0, 0, false, false, residents, 1, backhaulKm);
    }

    static Settlement town(String region, int residents) {
        return new Settlement("", region, 0, 0, true, true, residents, 10, 1);
    }

    static Link satellite() {
        return Link.satellite(SUPPLY, Conditions.normal());
    }

    static Networks networks(double operators, double revenuePerUser, double terrain) {
        var delta = Countries.small().networks();
        return new Networks(
                delta.coverage3gUrban(),
                delta.coverage3gRural(),
                delta.coverage4gUrban(),
                delta.coverage4gRural(),
                figure(operators),
                figure(revenuePerUser),
                delta.spectrumMhz(),
                figure(terrain),
                delta.backhaulKm(),
                delta.villageAreaKm2(),
                delta.gridReliability(),
                delta.gridGramsPerKwh());
    }

    private static Sourced<Double> figure(double value) {
        return new Sourced<>(value, "invented", 2024, Sourced.Basis.ASSUMED, Double.NaN, Double.NaN, "invented");
    }

    Operators.Payments month(int month, Regime regime) {
        return month(month, regime, Conditions.normal());
    }

    Operators.Payments month(int month, Regime regime, Conditions conditions) {
        return operators.month(month, regime, conditions, demand);
    }

    /** Settlements where a build has begun. */
    List<Integer> building() {
        return IntStream.range(0, network.size())
                .filter(s -> network.pending[s] >= 0)
                .boxed()
                .toList();
    }
}
