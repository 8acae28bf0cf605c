package org.foreshore.reading;

import java.util.Map;
import org.foreshore.country.Country;

/**
 * A country as read from its files.
 *
 * @param digest SHA-256 over the bytes of the profile and its towns, in hexadecimal: names these very figures
 * @param files texts by name that a run must keep to be computed again; none for a country of the library
 */
public record LoadedCountry(Country country, String digest, Map<String, String> files) {

    public LoadedCountry {
        files = Map.copyOf(files);
    }
}
