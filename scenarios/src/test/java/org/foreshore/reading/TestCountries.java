package org.foreshore.reading;

import java.util.List;
import java.util.Optional;
import org.foreshore.country.Adoption;
import org.foreshore.country.AgeBand;
import org.foreshore.country.Country;
import org.foreshore.country.Economy;
import org.foreshore.country.Networks;
import org.foreshore.country.People;
import org.foreshore.country.Region;
import org.foreshore.country.Schooling;
import org.foreshore.country.Services;
import org.foreshore.country.Sourced;

/** Two invented countries: one with ten million residents and two regions, one small and without regions. */
final class TestCountries implements CountryFinder {

    @Override
    public Optional<Country> find(String iso3) {
        return switch (iso3) {
            case "AAA" -> Optional.of(country("AAA", 10_000_000, List.of(region("North", 0.4), region("South", 0.02))));
            case "BBB" -> Optional.of(country("BBB", 50_000, List.of()));
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> codes() {
        return List.of("AAA", "BBB");
    }

    private static Region region(String name, double share) {
        return new Region(name, "", found(share), found(0.1), found(1.0), found(0.0), found(4.0), found(0.9));
    }

    private static Country country(String iso3, double population, List<Region> regions) {
        var one = found(1.0);
        var schooling = found(new Schooling(0.25, 0.25, 0.25, 0.25));
        var people = new People(
                found(population),
                found(0.25),
                one,
                one,
                found(List.of(new AgeBand(0, 99, 0.5, 0.5, 0.01, 0.01))),
                found(List.of()),
                schooling,
                schooling,
                schooling,
                schooling,
                one,
                one,
                one,
                one,
                one);
        var economy = new Economy(one, one, one, one, one, one, one, one, one, one);
        var networks = new Networks(one, one, one, one, one, one, one, one, one, one, one, one);
        var adoption = new Adoption(found(List.of()), one, one, one, one, one, one, one, one, one, one, one, one);
        var services = new Services(one, one, one, one, one, one, one, one, one, one, one);
        return new Country(
                iso3,
                "Land " + iso3,
                "LDC",
                2024,
                people,
                economy,
                networks,
                adoption,
                services,
                regions,
                List.of(),
                List.of());
    }

    private static <T> Sourced<T> found(T value) {
        return new Sourced<>(value, "test", 2024, Sourced.Basis.FOUND, Double.NaN, Double.NaN, "");
    }
}
