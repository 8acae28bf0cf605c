package org.foreshore.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.foreshore.country.Region;

/** Reads the regions: their margins, and which first-level codes of the settlement list belong to each. */
final class RegionReader {

    private static final FigureBounds MEMBERS = new FigureBounds(1, 20);

    private final FigureReader figures;
    private final ProfileFindings findings;

    RegionReader(FigureReader figures, ProfileFindings findings) {
        this.figures = figures;
        this.findings = findings;
    }

    /** A region with all its codes (a survey may lump several first-level regions) and where it stands in the file. */
    record Entry(Region region, List<String> codes, ProfileNode node) {}

    List<Entry> read(ProfileSection root) {
        var entries = new ArrayList<Entry>();
        for (var item : root.items("regions")) {
            entries.add(entry(item));
        }
        checkNames(entries);
        root.find("regions").ifPresent(list -> checkShares(list, entries));
        return entries;
    }

    private Entry entry(ProfileNode item) {
        var section = new ProfileSection(item, findings);
        var codes = section.items("admin1").stream().map(ProfileNode::text).toList();
        var region = new Region(
                section.text("name"),
                codes.isEmpty() ? "" : codes.get(0),
                figures.number(section, "populationShare", FigureBounds.SHARE),
                figures.number(section, "urbanShare", FigureBounds.SHARE),
                figures.number(section, "incomeRatio", FigureBounds.RATIO),
                figures.number(section, "schoolingShift", FigureBounds.LOG_ODDS),
                figures.number(section, "householdSize", MEMBERS),
                figures.number(section, "electricity", FigureBounds.SHARE));
        section.finish();
        return new Entry(region, codes, item);
    }

    private void checkNames(List<Entry> entries) {
        var seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (var entry : entries) {
            if (!seen.add(entry.region().name())) {
                findings.error(
                        entry.node(),
                        "region '%s' is given twice".formatted(entry.region().name()),
                        "");
            }
        }
    }

    private void checkShares(ProfileNode list, List<Entry> entries) {
        var sum = entries.stream()
                .mapToDouble(entry -> entry.region().populationShare().value())
                .sum();
        if (!entries.isEmpty()) {
            findings.checkSum(list, "population shares of regions", sum);
        }
    }
}
