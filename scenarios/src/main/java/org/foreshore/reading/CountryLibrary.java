package org.foreshore.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A folder of country profiles, one {@code xyz.yaml} for each ISO 3166 alpha-3 code. */
public final class CountryLibrary {

    private static final String ENDING = ".yaml";

    private final Path folder;

    CountryLibrary(Path folder) {
        this.folder = folder;
    }

    /** ISO 3166 alpha-3 codes of the profiles, in alphabetical order. */
    public List<String> codes() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.length() == 3 + ENDING.length() && name.endsWith(ENDING))
                    .map(name -> name.substring(0, 3).toUpperCase(Locale.ROOT))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw ProfileFindings.single(folder.toString(), 0, 0, "the folder of countries cannot be read", "");
        }
    }

    /** The country of this code; a finding with the nearest code when there is none. */
    public LoadedCountry read(String iso3) {
        var codes = codes();
        var wanted = iso3.toUpperCase(Locale.ROOT);
        if (!codes.contains(wanted)) {
            throw ProfileFindings.single(
                    folder.toString(), 0, 0, "no country '%s'".formatted(iso3), NearestName.hint(wanted, codes));
        }
        return CountryReader.load(folder.resolve(wanted.toLowerCase(Locale.ROOT) + ENDING));
    }
}
