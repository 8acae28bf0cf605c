package org.foreshore.reading;

import java.util.List;
import org.foreshore.document.Findings;
import org.foreshore.document.Spot;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scheduled;

/** Warns of arms that cannot differ from the baseline, because nothing in them ever acts or all of it acts there too. */
final class Idleness {

    private final Place place;
    private final Findings findings;

    Idleness(Place place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    /** @param spots where each arm stands, in their order */
    void check(List<Arm> arms, List<Spot> spots) {
        var baseline = acting(arms.get(0).levers());
        for (int i = 1; i < arms.size(); i++) {
            var levers = arms.get(i).levers();
            var acting = acting(levers);
            if (acting.equals(baseline)) {
                var why = levers.isEmpty() ? "has no levers" : "has no levers that act differently";
                findings.warning(
                        spots.get(i),
                        "arm %s %s: it equals the baseline"
                                .formatted(arms.get(i).id(), why),
                        "");
            }
        }
    }

    private List<Scheduled> acting(List<Scheduled> levers) {
        return levers.stream().filter(this::acts).toList();
    }

    private boolean acts(Scheduled lever) {
        var reach = lever.reach();
        boolean holds = lever.strength().value() > 0
                || lever.feedback().filter(rule -> rule.change() > 0).isPresent();
        return holds && reach.poorest().value() > 0 && inArea(reach.area());
    }

    private boolean inArea(Area area) {
        var urban = place.urbanShare().value();
        return area == Area.ANY || (area == Area.URBAN ? urban > 0 : urban < 1);
    }
}
