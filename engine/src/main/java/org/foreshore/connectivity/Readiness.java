package org.foreshore.connectivity;

import java.util.List;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Resilience;

/** How well one settlement's networks are prepared: the rules that hold there, taken together. */
record Readiness(double backupHours, double slow, double roaming) {

    static Readiness of(List<Resilience> rules, Settlement settlement) {
        double hours = 0;
        double slow = 1;
        double roaming = 0;
        for (var rule : rules) {
            if (Reaches.includes(rule.reach(), settlement)) {
                hours += rule.backupHours();
                slow *= 1 - rule.faster();
                roaming = Math.max(roaming, rule.roaming());
            }
        }
        return new Readiness(hours, slow, roaming);
    }
}
