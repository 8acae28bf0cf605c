package org.foreshore.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.foreshore.country.Country;
import org.foreshore.country.Source;
import tools.jackson.core.JacksonException;

/**
 * From a country profile (YAML) and its towns (CSV) to a {@link Country}, or every finding at once.
 *
 * <p>Refuses what cannot be traced or cannot be: figures without a listed source, assumptions without a range, shares
 * that are percentages, distributions that do not sum to one, keys nobody reads.
 */
public final class CountryReader {

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
        var file = profile.getFileName().toString();
        var bytes = bytes(profile);
        var findings = new ProfileFindings(file);
        var root = new ProfileSection(parse(file, new String(bytes, StandardCharsets.UTF_8)), findings);
        var townList = root.section("towns");
        var townsFile = profile.resolveSibling(townList.text("file"));
        var townBytes = townList.find("file").isPresent() ? bytes(townsFile) : new byte[0];
        var country = country(root, townList, townBytes, findings);
        findings.throwIfAny();
        return new LoadedCountry(country, digest(bytes, townBytes));
    }

    private static Country country(
            ProfileSection root, ProfileSection townList, byte[] townBytes, ProfileFindings findings) {
        var sources = new SourceReader(findings).read(root.section("sources"));
        var keys = sources.stream().map(Source::key).toList();
        var figures = new FigureReader(keys, findings);
        var parts = new CountryParts(figures, new DistributionReader(findings));
        var regions = new RegionReader(figures, findings).read(root);
        figures.source(townList);
        townList.finish();
        var towns = new TownReader(findings, regions).read(townList.text("file"), townBytes);
        var country = new Country(
                iso3(root, findings),
                root.text("name"),
                root.optionalText("kind"),
                root.year("baseYear"),
                parts.people(root.section("people")),
                parts.economy(root.section("economy")),
                parts.networks(root.section("networks")),
                parts.adoption(root.section("adoption")),
                regions.stream().map(RegionReader.Entry::region).toList(),
                towns,
                sources);
        root.finish();
        return country;
    }

    private static String iso3(ProfileSection root, ProfileFindings findings) {
        var iso3 = root.text("iso3");
        root.find("iso3")
                .filter(node -> !iso3.matches("[A-Z]{3}"))
                .ifPresent(node -> findings.error(
                        node, "'%s' is not a country code".formatted(iso3), "Three capital letters as in ISO 3166"));
        return iso3;
    }

    private static ProfileNode parse(String file, String yaml) {
        try {
            return ProfileParser.parse(yaml);
        } catch (JacksonException wrong) {
            var place = wrong.getLocation();
            throw ProfileFindings.single(
                    file, place.getLineNr(), place.getColumnNr(), "not valid YAML: " + wrong.getOriginalMessage(), "");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw ProfileFindings.single(file.toString(), 0, 0, "the file cannot be read", "");
        }
    }

    private static String digest(byte[] profile, byte[] towns) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(profile);
            sha256.update(towns);
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
