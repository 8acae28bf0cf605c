package org.foreshore.reading;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.foreshore.country.Town;

/** Reads the settlement list; a town carries the code under which its region is known. */
final class TownReader {

    private static final List<String> COLUMNS = List.of("geonameid", "name", "lat", "lon", "admin1", "population");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final ProfileFindings findings;
    private final List<RegionReader.Entry> regions;
    private final Map<String, String> regionOfCode = new TreeMap<>();

    TownReader(ProfileFindings findings, List<RegionReader.Entry> regions) {
        this.findings = findings;
        this.regions = regions;
        regions.forEach(entry -> entry.codes()
                .forEach(code -> regionOfCode.put(code, entry.region().admin1())));
    }

    /** Largest first. */
    List<Town> read(String file, byte[] csv) {
        var towns = new ArrayList<Town>();
        try (var records = FORMAT.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            if (!records.getHeaderNames().equals(COLUMNS)) {
                findings.add(file, 1, 1, "", "the columns are not as agreed", "Needed: " + String.join(",", COLUMNS));
                return towns;
            }
            for (var row : records) {
                towns.add(town(file, records.getCurrentLineNumber(), row));
            }
        } catch (IOException broken) {
            findings.add(file, 0, 0, "", "not a CSV file: " + broken.getMessage(), "");
        }
        checkRegionsHaveTowns(towns);
        towns.sort(Comparator.comparingLong(Town::population).reversed().thenComparingLong(Town::geonameId));
        return towns;
    }

    private Town town(String file, long line, CSVRecord row) {
        var code = row.get("admin1");
        if (!regionOfCode.containsKey(code)) {
            findings.add(
                    file,
                    (int) line,
                    1,
                    "admin1",
                    "'%s' belongs to no region of the profile".formatted(code),
                    NearestName.hint(code, regionOfCode.keySet()));
        }
        return new Town(
                (long) number(file, line, row, "geonameid", new FigureBounds(1, 1e12)),
                row.get("name"),
                number(file, line, row, "lat", new FigureBounds(-90, 90)),
                number(file, line, row, "lon", new FigureBounds(-180, 180)),
                regionOfCode.getOrDefault(code, code),
                (long) number(file, line, row, "population", new FigureBounds(500, 1e8)));
    }

    private double number(String file, long line, CSVRecord row, String column, FigureBounds bounds) {
        var text = row.get(column);
        try {
            var value = Double.parseDouble(text);
            if (!bounds.hold(value)) {
                findings.add(file, (int) line, 1, column, text + " cannot be a " + column, bounds.says());
            }
            return value;
        } catch (NumberFormatException notOne) {
            findings.add(file, (int) line, 1, column, "'%s' is not a number".formatted(text), bounds.says());
            return Double.NaN;
        }
    }

    private void checkRegionsHaveTowns(List<Town> towns) {
        var withTowns = new TreeSet<String>();
        towns.forEach(town -> withTowns.add(town.admin1()));
        for (var entry : regions) {
            if (!withTowns.contains(entry.region().admin1())) {
                findings.error(
                        entry.node(),
                        "region '%s' has no town in the settlement list"
                                .formatted(entry.region().name()),
                        "Check admin1");
            }
        }
    }
}
