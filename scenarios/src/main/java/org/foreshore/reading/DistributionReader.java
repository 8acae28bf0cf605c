package org.foreshore.reading;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.AgeBand;
import org.foreshore.country.Schooling;
import org.foreshore.country.YearValue;

/** Reads the figures that are not one number: age bands, household sizes, schooling, series. */
final class DistributionReader {

    private static final int HOUSEHOLD_CLASSES = 8;
    private static final int OLDEST = 99;

    private final ProfileFindings findings;

    DistributionReader(ProfileFindings findings) {
        this.findings = findings;
    }

    List<AgeBand> ages(ProfileNode node) {
        var bands = node.items().stream().map(this::band).toList();
        var next = 0;
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).from() != next || bands.get(i).to() < next) {
                findings.error(node.items().get(i), "this age band must begin at " + next, "Bands follow each other");
            }
            next = bands.get(i).to() + 1;
        }
        if (next != OLDEST + 1) {
            findings.error(node, "age bands end at " + (next - 1), "The last band ends at " + OLDEST);
        }
        findings.checkSum(
                node,
                "age shares",
                bands.stream().mapToDouble(band -> band.female() + band.male()).sum());
        return bands;
    }

    private AgeBand band(ProfileNode node) {
        var section = new ProfileSection(node, findings);
        var band = new AgeBand(
                (int) section.number("from", new FigureBounds(0, OLDEST)),
                (int) section.number("to", new FigureBounds(0, OLDEST)),
                section.number("female", FigureBounds.SHARE),
                section.number("male", FigureBounds.SHARE),
                section.number("deathsFemale", FigureBounds.SHARE),
                section.number("deathsMale", FigureBounds.SHARE));
        section.finish();
        return band;
    }

    List<Double> householdSizes(ProfileNode node) {
        var shares = node.items().stream()
                .map(item -> findings.number(item, FigureBounds.SHARE))
                .toList();
        if (shares.size() != HOUSEHOLD_CLASSES) {
            findings.error(node, shares.size() + " household sizes", "Give shares of sizes 1 to 7 and of 8 or more");
        }
        findings.checkSum(
                node,
                "household sizes",
                shares.stream().mapToDouble(Double::doubleValue).sum());
        return shares;
    }

    Schooling schooling(ProfileNode node) {
        var section = new ProfileSection(node, findings);
        var schooling = new Schooling(
                section.number("none", FigureBounds.SHARE),
                section.number("primary", FigureBounds.SHARE),
                section.number("secondary", FigureBounds.SHARE),
                section.number("tertiary", FigureBounds.SHARE));
        section.finish();
        findings.checkSum(
                node,
                "levels of schooling",
                schooling.none() + schooling.primary() + schooling.secondary() + schooling.tertiary());
        return schooling;
    }

    List<YearValue> series(ProfileNode node) {
        var series = new ArrayList<YearValue>();
        for (var item : node.items()) {
            var section = new ProfileSection(item, findings);
            var next = new YearValue(section.year("year"), section.number("value", FigureBounds.SHARE));
            section.finish();
            if (!series.isEmpty()
                    && next.year() <= series.get(series.size() - 1).year()) {
                findings.error(item, "year " + next.year() + " does not follow the year before it", "Earliest first");
            }
            series.add(next);
        }
        if (series.isEmpty()) {
            findings.error(node, "a series needs at least one year", "");
        }
        return List.copyOf(series);
    }
}
