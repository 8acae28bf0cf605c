package org.foreshore.behaviour;

import java.util.List;
import org.foreshore.connectivity.Reaches;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Alarm;
import org.foreshore.rules.Assurance;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;

/**
 * What moves trust in digital public services this month.
 *
 * @param lift added to the level to which trust returns
 * @param success part of missing trust gained by one success
 * @param failure part of trust lost by one failure
 * @param exposed part of the harm of bad news that nothing keeps off, 0 to 1
 * @param alarms bad news of the month
 */
record Climate(double lift, double success, double failure, double exposed, List<Alarm> alarms) {

    Climate {
        alarms = List.copyOf(alarms);
    }

    static Climate of(Regime regime, Conditions conditions, TrustParameters trust) {
        double success = trust.success();
        double failure = trust.failure();
        double exposed = 1;
        for (var rule : regime.all(Assurance.class)) {
            success *= rule.success();
            failure *= rule.failure();
            exposed *= 1 - rule.protection();
        }
        return new Climate(
                regime.sum(Assurance.class, Assurance::lift),
                Math.min(1, success),
                Math.min(1, failure),
                exposed,
                conditions.all(Alarm.class));
    }

    /** Chance that bad news reaches a resident of a settlement. */
    double alarmed(Settlement settlement) {
        double untouched = 1;
        for (var alarm : alarms) {
            untouched *= Reaches.includes(alarm.reach(), settlement) ? 1 - alarm.reached() : 1;
        }
        return 1 - untouched;
    }

    /** Part of trust that the news takes from whom it reaches there. */
    double loss(Settlement settlement) {
        double kept = 1;
        for (var alarm : alarms) {
            kept *= Reaches.includes(alarm.reach(), settlement) ? 1 - alarm.loss() : 1;
        }
        return (1 - kept) * exposed;
    }
}
