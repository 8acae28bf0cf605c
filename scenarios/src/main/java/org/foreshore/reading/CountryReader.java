package org.foreshore.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foreshore.country.Country;
import org.foreshore.country.Source;
import org.foreshore.document.Document;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Quoted;
import org.foreshore.document.Spot;

/**
 * From a country profile (YAML) and its towns (CSV) to a {@link Country}, or every finding at once.
 *
 * <p>Refuses what cannot be traced or cannot be: figures without a listed source, assumptions without a range, shares
 * that are percentages, distributions that do not sum to one, keys nobody reads.
 */
public final class CountryReader {

    private final Findings findings = new Findings();
    private final Required required = new Required(findings);

    private CountryReader() {}

    public static CountryLibrary library(Path folder) {
        return new CountryLibrary(folder);
    }

    /** Throws {@link org.foreshore.problem.ScenarioInvalid} with all findings. */
    public static Country read(Path profile) {
        return load(profile).country();
    }

    public static String digest(Path profile) {
        return load(profile).digest();
    }

    public static LoadedCountry load(Path profile) {
        return new CountryReader().loaded(profile);
    }

    private LoadedCountry loaded(Path profile) {
        var bytes = bytes(profile);
        var text = new String(bytes, StandardCharsets.UTF_8);
        var file = profile.getFileName().toString();
        var root = required.keys(Document.parse(text, file, findings));
        var townList = required.section(root, "towns");
        var townsFile = required.text(townList, "file");
        var townBytes = townsFile.isEmpty() ? new byte[0] : bytes(profile.resolveSibling(townsFile));
        var country = country(root, townList, townBytes);
        findings.throwIfErrors();
        return new LoadedCountry(country, Digest.of(bytes, townBytes), Map.of());
    }

    private Country country(Fields root, Fields townList, byte[] townBytes) {
        var sources = new SourceReader(findings).read(root);
        var figures = new FigureReader(sources.stream().map(Source::key).toList(), findings);
        var parts = new CountryParts(figures, new DistributionReader(findings));
        var regions = new RegionReader(figures, findings).read(root);
        figures.source(townList);
        townList.refuseOthers();
        var townsFile = townList.findText("file").orElse("");
        var towns = new TownReader(findings, regions).read(townsFile, townBytes);
        var country = new Country(
                iso3(root),
                required.text(root, "name"),
                root.findText("kind").orElse(""),
                required.year(root, "baseYear"),
                parts.people(required.section(root, "people")),
                parts.economy(required.section(root, "economy")),
                parts.networks(required.section(root, "networks")),
                parts.adoption(required.section(root, "adoption")),
                parts.services(required.section(root, "services")),
                regions.stream().map(RegionReader.Entry::region).toList(),
                towns,
                sources);
        root.refuseOthers();
        return country;
    }

    private String iso3(Fields root) {
        var iso3 = required.text(root, "iso3");
        if (!iso3.isEmpty() && !iso3.matches("[A-Z]{3}")) {
            var message = "\"%s\" is not a country code".formatted(Quoted.brief(iso3));
            findings.error(root.spotOf("iso3"), message, "Three capital letters as in ISO 3166.");
        }
        return iso3;
    }

    private byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw findings.fatal(Spot.ofFile(file.toString()), "cannot be read", "");
        }
    }
}
