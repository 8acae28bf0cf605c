package org.foreshore.reading;

import org.foreshore.country.Country;
import org.foreshore.country.Region;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;

/**
 * Reads which part of the country is simulated. Unless said otherwise: the whole nation, at a scale that gives about
 * 100,000 residents; a district has the figures of its region, or else of the country, and is simulated resident by
 * resident up to a million.
 */
final class PlaceReader {

    private final Country country;
    private final Findings findings;

    PlaceReader(Country country, Findings findings) {
        this.country = country;
        this.findings = findings;
    }

    Place nation() {
        var population = nationalPopulation();
        return new Place("", population, new Share(country.people().urbanShare().value()), standardScale(population));
    }

    Place place(Node.Mapping node) {
        var fields = new Fields(node, findings);
        var name = new ReachReader(new Frame(country, null, null, 0, 0), findings).region(fields);
        var region = country.findRegion(name);
        var population = fields.findWhole("population", Limits.POPULATION)
                .orElse(region.map(this::populationOf).orElse(nationalPopulation()));
        var standardUrban =
                region.map(Region::urbanShare).orElse(country.people().urbanShare());
        var urbanShare = fields.findNumber("urbanShare", "share", Limits.SHARE).orElse(standardUrban.value());
        var whole = (fields.has("region") || fields.has("population")) && population <= Limits.FULL_SCALE;
        var scale = fields.findNumber("scale", "scale", Limits.SCALE).orElse(whole ? 1 : standardScale(population));
        fields.refuseOthers();
        checkSize(fields, population, scale);
        return new Place(name, population, new Share(urbanShare), scale);
    }

    private void checkSize(Fields fields, long population, double scale) {
        if (population * scale > Limits.RESIDENTS) {
            findings.error(
                    fields.spotOf("scale"),
                    "%d residents at scale %s are more than the %.0f that can be simulated"
                            .formatted(population, scale, Limits.RESIDENTS),
                    "Choose a scale of at most %s.".formatted(Limits.RESIDENTS / population));
        } else if (population > nationalPopulation()) {
            findings.warning(
                    fields.spotOf("population"),
                    "population (%d) is more than live in %s (%d)"
                            .formatted(population, country.name(), nationalPopulation()),
                    "");
        }
    }

    private long nationalPopulation() {
        return Math.round(country.people().population().value());
    }

    private long populationOf(Region region) {
        return Math.max(
                1, Math.round(nationalPopulation() * region.populationShare().value()));
    }

    private static double standardScale(long population) {
        return Math.min(1, Limits.STANDARD_RESIDENTS / population);
    }
}
