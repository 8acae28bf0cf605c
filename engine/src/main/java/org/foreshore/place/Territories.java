package org.foreshore.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.foreshore.country.Country;
import org.foreshore.country.Region;
import org.foreshore.country.Town;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.scenario.Place;

/**
 * Divides a place into territories: a nation into its regions, in proportion to their urban and rural populations; a
 * region or an anonymous district is one territory.
 */
final class Territories {

    private Territories() {}

    static List<Territory> of(Country country, Place place) {
        if (!place.region().isEmpty()) {
            return List.of(ofRegion(country, place));
        }
        boolean nation = country.isNation(place.population());
        if (!nation || country.regions().isEmpty()) {
            return List.of(ofDistrict(country, place, nation));
        }
        return ofNation(country, place);
    }

    private static Territory ofRegion(Country country, Place place) {
        var region = country.findRegion(place.region()).orElseThrow(() -> unknown(country, place));
        return territory(country, place, region, urban(place), place.residents() - urban(place));
    }

    private static Territory ofDistrict(Country country, Place place, boolean named) {
        var towns = sorted(country.towns());
        int urban = urban(place);
        var mine = named ? towns : List.<Town>of();
        return new Territory("", mine, towns, urban, place.residents() - urban, weight(place));
    }

    private static List<Territory> ofNation(Country country, Place place) {
        var regions = country.regions();
        int[] urban = apportion(regions, Territories::urbanShare, urban(place));
        int[] rural = apportion(regions, Territories::ruralShare, place.residents() - urban(place));
        var territories = new ArrayList<Territory>();
        for (int i = 0; i < regions.size(); i++) {
            territories.add(territory(country, place, regions.get(i), urban[i], rural[i]));
        }
        return territories;
    }

    private static Territory territory(Country country, Place place, Region region, int urban, int rural) {
        var towns = sorted(country.towns().stream()
                .filter(town -> town.admin1().equals(region.admin1()))
                .toList());
        var anchors = towns.isEmpty() ? sorted(country.towns()) : towns;
        return new Territory(region.name(), towns, anchors, urban, rural, weight(place));
    }

    private static int[] apportion(List<Region> regions, ToDoubleFunction<Region> weight, int total) {
        double[] weights = regions.stream().mapToDouble(weight).toArray();
        return total == 0 ? new int[weights.length] : Apportionment.of(weights, total);
    }

    private static double urbanShare(Region region) {
        return region.populationShare().value() * region.urbanShare().value();
    }

    private static double ruralShare(Region region) {
        return region.populationShare().value() * (1 - region.urbanShare().value());
    }

    private static List<Town> sorted(List<Town> towns) {
        return towns.stream()
                .sorted(Comparator.comparingLong(Town::population).reversed().thenComparingLong(Town::geonameId))
                .toList();
    }

    private static int urban(Place place) {
        return (int) Math.round(place.residents() * place.urbanShare().value());
    }

    private static double weight(Place place) {
        return (double) place.population() / place.residents();
    }

    private static ScenarioInvalid unknown(Country country, Place place) {
        var allowed = country.regions().stream().map(Region::name).collect(Collectors.joining(", "));
        var message = "%s has no region '%s'".formatted(country.name(), place.region());
        var finding =
                new Finding(Finding.Severity.ERROR, "", 0, 0, "place.region", message, "Its regions are: " + allowed);
        return new ScenarioInvalid(List.of(finding));
    }
}
