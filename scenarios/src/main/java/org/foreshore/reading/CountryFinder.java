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
}
