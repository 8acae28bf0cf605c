package org.foreshore.population;

import java.util.ArrayList;
import org.foreshore.country.Country;
import org.foreshore.place.Settlement;
import org.foreshore.place.Settlements;
import org.foreshore.scenario.Place;

/**
 * Builds the synthetic population of a place from the margins of its country: proportional fitting and
 * integerisation of persons, then households, then homes. Whoever asks twice gets the same residents twice.
 */
public final class Populations {

    private Populations() {}

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
        var unchecked = new Population(
                settlements,
                firstBlocks.stream().mapToInt(Integer::intValue).toArray(),
                slots.traits(),
                slots.occupied(),
                slots.householdFirst(),
                strata.incomeUsdPerMonth(),
                weight(place, settlements, true),
                weight(place, settlements, false),
                java.util.List.of());
        return unchecked;
    }

    /** Real residents for each simulated one of an area; of the place when nobody lives in that area. */
    private static double weight(Place place, ArrayList<Settlement> settlements, boolean urban) {
        int simulated = settlements.stream()
                .filter(settlement -> settlement.urban() == urban)
                .mapToInt(Settlement::residents)
                .sum();
        double share =
                urban ? place.urbanShare().value() : 1 - place.urbanShare().value();
        return simulated == 0 ? 1 / place.scale() : place.population() * share / simulated;
    }
}
