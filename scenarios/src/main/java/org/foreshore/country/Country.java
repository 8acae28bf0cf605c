package org.foreshore.country;

import java.util.List;
import java.util.Optional;

/**
 * A country as figures, each with its source. There is no country in code: a country is data files only.
 *
 * @param iso3 ISO 3166 alpha-3 code
 * @param kind development group as the UN lists it, in words ("LDC", "LLDC", "SIDS"), empty if none
 * @param baseYear year of the dollars in which money is stated
 * @param towns real settlements, largest first
 */
public record Country(
        String iso3,
        String name,
        String kind,
        int baseYear,
        People people,
        Economy economy,
        Networks networks,
        Adoption adoption,
        Services services,
        List<Region> regions,
        List<Town> towns,
        List<Source> sources) {

    private static final double NATION_FROM = 0.5;

    public Country {
        regions = List.copyOf(regions);
        towns = List.copyOf(towns);
        sources = List.copyOf(sources);
    }

    public Optional<Region> findRegion(String name) {
        return regions.stream()
                .filter(region -> region.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether so many residents stand for the nation; fewer are a district, of no region in particular. */
    public boolean isNation(long population) {
        return population >= NATION_FROM * people.population().value();
    }
}
