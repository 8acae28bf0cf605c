package org.foreshore.reading;

import java.util.List;
import org.foreshore.document.Findings;
import org.foreshore.document.Spot;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Heeded;
import org.foreshore.vocabulary.Key;

/** Warns of arms that cannot differ from the baseline, because nothing in them ever acts or all of it acts there too. */
final class Idleness {

    private final Catalogue catalogue;
    private final Place place;
    private final Findings findings;

    Idleness(Catalogue catalogue, Place place, Findings findings) {
        this.catalogue = catalogue;
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
        boolean holds = lever.strength().value() > 0
                || lever.feedback().filter(rule -> rule.change() > 0).isPresent();
        return holds && reaches(lever);
    }

    /** What a lever does not heed wholly keeps it from nothing. */
    private boolean reaches(Scheduled lever) {
        var spec = catalogue.findLever(lever.id());
        var heeded = spec.map(ComponentSpec::heeded).orElse(Heeded.NOTHING).wholly();
        boolean somewhere = !heeded.contains(Key.WHERE) || inArea(lever.reach().area());
        return somewhere
                && !(heeded.contains(Key.FOR) && lever.reach().poorest().value() == 0);
    }

    private boolean inArea(Area area) {
        var urban = place.urbanShare().value();
        return area == Area.ANY || (area == Area.URBAN ? urban > 0 : urban < 1);
    }
}
