package org.foreshore.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foreshore.country.Country;
import org.foreshore.document.Findings;
import org.foreshore.document.Quoted;
import org.foreshore.document.Spot;

/** A folder of country profiles, one {@code xyz.yaml} for each ISO 3166 alpha-3 code. */
public final class CountryLibrary implements CountryFinder {

    private static final String ENDING = ".yaml";
    private static final int CODE = 3;

    private final Path folder;

    CountryLibrary(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> codes() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.length() == CODE + ENDING.length() && name.endsWith(ENDING))
                    .map(name -> name.substring(0, CODE).toUpperCase(Locale.ROOT))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new Findings().fatal(spot(), "the folder of countries cannot be read", "");
        }
    }

    @Override
    public Optional<Country> find(String iso3) {
        return codes().contains(iso3) ? Optional.of(read(iso3).country()) : Optional.empty();
    }

    /** The country of this code; a finding with the nearest code when there is none. */
    public LoadedCountry read(String iso3) {
        var codes = codes();
        var wanted = iso3.toUpperCase(Locale.ROOT);
        if (!codes.contains(wanted)) {
            var message = "no country \"%s\"".formatted(Quoted.brief(iso3));
            throw new Findings().fatal(spot(), message, FigureReader.hint(wanted, codes));
        }
        return CountryReader.load(folder.resolve(wanted.toLowerCase(Locale.ROOT) + ENDING));
    }

    private Spot spot() {
        return Spot.ofFile(folder.toString());
    }
}
