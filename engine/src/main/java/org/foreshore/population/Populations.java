package org.foreshore.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.country.Country;
import org.foreshore.outcome.Margin;
import org.foreshore.place.Settlement;
import org.foreshore.place.Settlements;
import org.foreshore.scenario.Place;

/**
 * Builds the synthetic population of a place from the margins of its country: proportional fitting and
 * integerisation of persons, then households, then homes. Whoever asks twice gets the same residents twice.
 */
public final class Populations {

    private Populations() {}

    /**
     * The population of a place.
     *
     * @param seed the scenario's seed; all arms and replications share the population it gives
     */
    public static Population synthesise(Country country, Place place, long seed) {
        var strata = new Strata(country);
        var planned = strata.of(Settlements.of(country, place, seed));
        var builder = new StratumBuilder(country);
        var slots = new Slots();
        var settlements = new ArrayList<Settlement>();
        var firstBlocks = new ArrayList<Integer>();
        for (int i = 0; i < planned.size(); i++) {
            settlements.addAll(builder.settle(planned.get(i), Luck.of(seed, i), slots, firstBlocks));
        }
        firstBlocks.add(slots.blocks());
        var unmeasured = new Population(
                numbered(settlements),
                firstBlocks.stream().mapToInt(Integer::intValue).toArray(),
                slots.traits(),
                slots.occupied(),
                slots.householdFirst(),
                strata.incomeUsdPerMonth(),
                weight(place, settlements, true),
                weight(place, settlements, false),
                List.of());
        return measured(unmeasured, FitReport.of(country, place, planned, unmeasured));
    }

    private static List<Settlement> numbered(List<Settlement> settlements) {
        return IntStream.range(0, settlements.size())
                .mapToObj(place -> settlements.get(place).numbered(place))
                .toList();
    }

    private static Population measured(Population population, List<Margin> fit) {
        return new Population(
                population.settlements(),
                population.firstBlock(),
                population.traits(),
                population.occupied(),
                population.householdFirst(),
                population.incomeUsdPerMonth(),
                population.weightUrban(),
                population.weightRural(),
                fit);
    }

    /** Real residents for each simulated one of an area; of the place when nobody lives in that area. */
    private static double weight(Place place, List<Settlement> settlements, boolean urban) {
        int simulated = settlements.stream()
                .filter(settlement -> settlement.urban() == urban)
                .mapToInt(Settlement::residents)
                .sum();
        double share =
                urban ? place.urbanShare().value() : 1 - place.urbanShare().value();
        return simulated == 0 ? 1 / place.scale() : place.population() * share / simulated;
    }
}
