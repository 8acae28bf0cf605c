package org.foreshore.reading;

import org.foreshore.country.Country;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Spot;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Place;

/** Tells of a {@code where} that means no part of the place that is simulated, so that nothing there would ever act. */
final class Whereabouts {

    private final Frame frame;
    private final Findings findings;

    Whereabouts(Frame frame, Findings findings) {
        this.frame = frame;
        this.findings = findings;
    }

    /** @param region as the country profile spells it; empty if none was given or it is not known */
    void check(Fields where, Spot spot, String region, Area area) {
        var country = frame.country();
        var place = frame.place();
        if (country == null || place == null) {
            return;
        }
        if (!region.isEmpty()) {
            checkRegion(where.spotOf("region"), country, place, region);
        }
        double urban = place.urbanShare().value();
        if (area == Area.URBAN && urban == 0 || area == Area.RURAL && urban == 1) {
            String kind = area == Area.URBAN ? "urban" : "rural";
            findings.warning(
                    spot,
                    "nobody in the place is %s, so this reaches nobody".formatted(kind),
                    "urbanShare of the place is %s.".formatted(urban == 0 ? "0" : "1"));
        }
    }

    private void checkRegion(Spot spot, Country country, Place place, String region) {
        if (place.region().isEmpty() && !country.isNation(place.population())) {
            findings.error(
                    spot,
                    "the place is a district of no region in particular, so nothing in it lies in %s".formatted(region),
                    "Leave region out here, or set it for the place: { region: %s }.".formatted(region));
        } else if (!place.region().isEmpty() && !place.region().equals(region)) {
            findings.error(
                    spot,
                    "the place lies in %s, so nothing in it lies in %s".formatted(place.region(), region),
                    "Leave region out here, or write %s.".formatted(place.region()));
        }
    }
}
