package org.foreshore.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.foreshore.country.Region;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Range;
import org.foreshore.document.Spot;
import org.foreshore.document.Values;

/** Reads the regions: their margins, and which first-level codes of the settlement list belong to each. */
final class RegionReader {

    private static final Range SHARE = Range.of(0, 1);
    private static final Range RATIO = Range.of(0.01, 100);
    private static final Range LOG_ODDS = Range.of(-10, 10);
    private static final Range MEMBERS = Range.of(1, 20);

    private final FigureReader figures;
    private final Findings findings;
    private final Required required;

    RegionReader(FigureReader figures, Findings findings) {
        this.figures = figures;
        this.findings = findings;
        this.required = new Required(findings);
    }

    /** A region with all its codes (a survey may lump several first-level regions) and where it stands in the file. */
    record Entry(Region region, List<String> codes, Spot spot) {}

    List<Entry> read(Fields root) {
        var entries = new ArrayList<Entry>();
        for (var item : required.items(root, "regions")) {
            entries.add(entry(required.keys(item)));
        }
        checkNames(entries);
        checkShares(root.spotOf("regions"), entries);
        return entries;
    }

    private Entry entry(Fields fields) {
        var codes = codes(required.items(fields, "admin1"));
        var region = new Region(
                required.text(fields, "name"),
                codes.isEmpty() ? "" : codes.get(0),
                figures.number(fields, "populationShare", SHARE),
                figures.number(fields, "urbanShare", SHARE),
                figures.number(fields, "incomeRatio", RATIO),
                figures.number(fields, "schoolingShift", LOG_ODDS),
                figures.number(fields, "householdSize", MEMBERS),
                figures.number(fields, "electricity", SHARE));
        fields.refuseOthers();
        return new Entry(region, codes, fields.spot());
    }

    private List<String> codes(List<Node> items) {
        var values = new Values(findings);
        return items.stream().flatMap(item -> values.findText(item).stream()).toList();
    }

    private void checkNames(List<Entry> entries) {
        var seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (var entry : entries) {
            var name = entry.region().name();
            if (!name.isEmpty() && !seen.add(name)) {
                findings.error(entry.spot(), "region %s is given twice".formatted(name), "");
            }
        }
    }

    private void checkShares(Spot spot, List<Entry> entries) {
        if (!entries.isEmpty()) {
            var sum = entries.stream()
                    .mapToDouble(entry -> entry.region().populationShare().value())
                    .sum();
            new DistributionReader(findings).checkSum(spot, "population shares of regions", sum);
        }
    }
}
