package org.foreshore.reading;

import java.util.List;
import java.util.Optional;
import org.foreshore.country.Country;

/** The countries a scenario may name. */
public interface CountryFinder {

    /** The profile with this ISO 3166 alpha-3 code; throws {@code ScenarioInvalid} if it exists but is broken. */
    Optional<Country> find(String iso3);

    /** All codes, in order. */
    List<String> codes();

    /** Whether parameters were fitted to the past of a country. */
    default boolean isFitted(String iso3) {
        return false;
    }

    /** The profiles of a library; each is read anew whenever it is asked for. */
    static CountryFinder in(CountryLibrary library) {
        return new CountryFinder() {
            @Override
            public Optional<Country> find(String iso3) {
                return codes().contains(iso3) ? Optional.of(library.read(iso3).country()) : Optional.empty();
            }

            @Override
            public List<String> codes() {
                return library.codes();
            }
        };
    }
}
