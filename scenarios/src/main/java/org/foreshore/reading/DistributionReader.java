package org.foreshore.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foreshore.country.AgeBand;
import org.foreshore.country.Schooling;
import org.foreshore.country.YearValue;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Range;
import org.foreshore.document.Spot;
import org.foreshore.document.Values;

/** Reads the figures that are not one number: age bands, household sizes, schooling, series. */
final class DistributionReader {

    /** Shares come with four or five decimals, so a sum may miss 1 by their rounding. */
    private static final double ROUNDING = 1e-3;

    private static final Range SHARE = Range.of(0, 1);
    private static final int HOUSEHOLD_CLASSES = 8;
    private static final int OLDEST = 99;
    private static final Range AGE = Range.of(0, OLDEST);

    private final Findings findings;
    private final Required required;
    private final Values values;

    DistributionReader(Findings findings) {
        this.findings = findings;
        this.required = new Required(findings);
        this.values = new Values(findings);
    }

    List<AgeBand> ages(Node node) {
        var bands = new ArrayList<AgeBand>();
        double sum = 0;
        int next = 0;
        for (var item : required.items(node)) {
            var band = band(item);
            if (band.from() != next || band.to() < next) {
                findings.error(item.spot(), "this age band must begin at " + next, "Bands follow each other.");
            }
            next = band.to() + 1;
            sum += band.female() + band.male();
            bands.add(band);
        }
        if (next != OLDEST + 1) {
            findings.error(node.spot(), "age bands end at " + (next - 1), "The last one ends at %d.".formatted(OLDEST));
        }
        checkSum(node.spot(), "age shares", sum);
        return bands;
    }

    private AgeBand band(Node node) {
        var fields = required.keys(node);
        fields.require("from", "to");
        var band = new AgeBand(
                fields.whole("from", 0, AGE),
                fields.whole("to", OLDEST, AGE),
                required.number(fields, "female", SHARE),
                required.number(fields, "male", SHARE),
                required.number(fields, "deathsFemale", SHARE),
                required.number(fields, "deathsMale", SHARE));
        fields.refuseOthers();
        return band;
    }

    List<Double> householdSizes(Node node) {
        var shares = required.items(node).stream()
                .map(item -> values.findNumber(item, "share", SHARE).orElse(Double.NaN))
                .toList();
        if (shares.size() != HOUSEHOLD_CLASSES) {
            var hint = "Give shares of sizes 1 to 7 and of 8 or more.";
            findings.error(node.spot(), "%d shares of household sizes".formatted(shares.size()), hint);
        }
        var sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        checkSum(node.spot(), "shares of household sizes", sum);
        return shares;
    }

    Schooling schooling(Node node) {
        var fields = required.keys(node);
        var levels = new Schooling(
                required.number(fields, "none", SHARE),
                required.number(fields, "primary", SHARE),
                required.number(fields, "secondary", SHARE),
                required.number(fields, "tertiary", SHARE));
        fields.refuseOthers();
        var sum = levels.none() + levels.primary() + levels.secondary() + levels.tertiary();
        checkSum(node.spot(), "levels of schooling", sum);
        return levels;
    }

    List<YearValue> series(Node node) {
        return series(node, SHARE);
    }

    /** @param range what each value can be */
    List<YearValue> series(Node node, Range range) {
        var series = new ArrayList<YearValue>();
        int last = 0;
        for (var item : required.items(node)) {
            var fields = required.keys(item);
            var point = new YearValue(required.year(fields, "year"), required.number(fields, "value", range));
            fields.refuseOthers();
            if (point.year() <= last) {
                findings.error(item.spot(), "year %d follows %d".formatted(point.year(), last), "Earliest first.");
            }
            last = point.year();
            series.add(point);
        }
        return series;
    }

    void checkSum(Spot spot, String what, double sum) {
        if (Math.abs(sum - 1) > ROUNDING) {
            findings.error(spot, String.format(Locale.ROOT, "%s sum to %.4f", what, sum), "They must sum to 1.");
        }
    }
}
