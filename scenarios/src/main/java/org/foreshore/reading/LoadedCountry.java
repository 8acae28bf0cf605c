package org.foreshore.reading;

import org.foreshore.country.Country;

/**
 * A country as read from its files.
 *
 * @param digest SHA-256 over the bytes of the profile and its towns, in hexadecimal: names these very figures
 */
public record LoadedCountry(Country country, String digest) {}
