package org.foreshore.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.foreshore.country.Town;
import org.foreshore.document.Findings;
import org.foreshore.document.Quoted;
import org.foreshore.document.Range;
import org.foreshore.document.Spot;

/** Reads the settlement list; a town carries the code under which its region is known. */
final class TownReader {

    private static final List<String> COLUMNS = List.of("geonameid", "name", "lat", "lon", "admin1", "population");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");
    private static final Range IDS = Range.of(1, 1e12);
    private static final Range LATITUDES = Range.of(-90, 90);
    private static final Range LONGITUDES = Range.of(-180, 180);
    private static final Range RESIDENTS = Range.of(500, 1e8);

    private final Findings findings;
    private final List<RegionReader.Entry> regions;
    private final Map<String, String> regionOfCode = new TreeMap<>();

    TownReader(Findings findings, List<RegionReader.Entry> regions) {
        this.findings = findings;
        this.regions = regions;
        regions.forEach(entry -> entry.codes()
                .forEach(code -> regionOfCode.put(code, entry.region().admin1())));
    }

    /** Largest first; none when no file is named. */
    List<Town> read(String file, byte[] csv) {
        var towns = new ArrayList<Town>();
        if (file.isEmpty()) {
            return towns;
        }
        try (var records = FORMAT.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            if (!records.getHeaderNames().equals(COLUMNS)) {
                var needed = "Needed: %s.".formatted(String.join(",", COLUMNS));
                findings.error(new Spot(file, 1, 1, ""), "the columns are not as agreed", needed);
                return towns;
            }
            for (var row : records) {
                towns.add(town(new Row(file, records.getCurrentLineNumber(), row)));
            }
        } catch (IOException | UncheckedIOException broken) {
            findings.error(
                    Spot.ofFile(file), "is not a CSV file: " + Quoted.brief(String.valueOf(broken.getMessage())), "");
        }
        checkRegionsHaveTowns(towns);
        towns.sort(Comparator.comparingLong(Town::population).reversed().thenComparingLong(Town::geonameId));
        return towns;
    }

    /** One line of the list. */
    private record Row(String file, long line, CSVRecord cells) {

        String cell(String column) {
            return cells.isSet(column) ? cells.get(column) : "";
        }

        Spot spot(String column) {
            return new Spot(file, (int) line, 1, column);
        }
    }

    private Town town(Row row) {
        var code = row.cell("admin1");
        if (!regionOfCode.containsKey(code)) {
            findings.error(
                    row.spot("admin1"),
                    "\"%s\" belongs to no region of the profile".formatted(Quoted.brief(code)),
                    FigureReader.hint(code, regionOfCode.keySet()));
        }
        return new Town(
                (long) number(row, "geonameid", IDS),
                row.cell("name"),
                number(row, "lat", LATITUDES),
                number(row, "lon", LONGITUDES),
                regionOfCode.getOrDefault(code, code),
                (long) number(row, "population", RESIDENTS));
    }

    private double number(Row row, String column, Range range) {
        var text = row.cell(column);
        if (!NUMBER.matcher(text).matches()) {
            var message = "must be a number, is \"%s\"".formatted(Quoted.brief(text));
            findings.error(row.spot(column), message, "");
            return Double.NaN;
        }
        var value = Double.parseDouble(text);
        if (!range.allows(value)) {
            findings.error(row.spot(column), "%s (%s) %s".formatted(column, text, range.says()), "");
        }
        return value;
    }

    private void checkRegionsHaveTowns(List<Town> towns) {
        var withTowns = new TreeSet<String>();
        towns.forEach(town -> withTowns.add(town.admin1()));
        for (var entry : regions) {
            if (!withTowns.contains(entry.region().admin1())) {
                var message = "region %s has no town in the settlement list"
                        .formatted(entry.region().name());
                findings.error(entry.spot(), message, "Check admin1.");
            }
        }
    }
}
