package org.foreshore.run;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.foreshore.policy.PolicyLever;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.Shock;

/** A scenario as the engine wants it: what holds in each month. Components are cast to their kind here, nowhere else. */
record Plan(Scenario scenario) {

    Plan {
        for (var arm : scenario.arms()) {
            check(arm.levers(), PolicyLever.class);
        }
        check(scenario.shocks(), Shock.class);
    }

    private static void check(List<Scheduled> components, Class<?> kind) {
        for (var scheduled : components) {
            if (!kind.isInstance(scheduled.component())) {
                throw new IllegalArgumentException("%s is no %s".formatted(scheduled.id(), kind.getSimpleName()));
            }
        }
    }

    /** Rules in an arm in a month of the horizon; before it, the status quo. */
    Regime regime(int arm, int month) {
        var regime = Regime.statusQuo();
        if (month < 0) {
            return regime;
        }
        var levers = scenario.arms().get(arm).levers();
        for (int position = 0; position < levers.size(); position++) {
            var scheduled = levers.get(position);
            double strength = strength(scheduled, month);
            if (strength > 0) {
                var lever = (PolicyLever) scheduled.component();
                regime = lever.applyTo(regime.writtenBy(position), strength, scheduled.reach());
            }
        }
        return regime;
    }

    /** The outside world in a month of the horizon, alike in all arms; before it, nothing out of the ordinary. */
    Conditions conditions(int month) {
        var conditions = Conditions.normal();
        if (month < 0) {
            return conditions;
        }
        for (var scheduled : scenario.shocks()) {
            double strength = strength(scheduled, month);
            if (strength > 0) {
                boolean first = strength(scheduled, month - 1) == 0;
                conditions = ((Shock) scheduled.component()).applyTo(conditions, strength, first, scheduled.reach());
            }
        }
        return conditions;
    }

    private double strength(Scheduled scheduled, int month) {
        int begins = (int) ChronoUnit.MONTHS.between(scenario.start(), scheduled.from());
        return scheduled.strengthAfter(month - begins);
    }

    /** Whether an arm has the rules of the first in every month, so that nothing in it can come out otherwise. */
    boolean isBaseline(int arm) {
        for (int month = 0; month < scenario.months(); month++) {
            if (!regime(arm, month).rules().equals(regime(0, month).rules())) {
                return false;
            }
        }
        return true;
    }

    /** First month of the horizon in which any lever holds in any arm; the horizon if none ever does. */
    int firstDifference() {
        for (int month = 0; month < scenario.months(); month++) {
            for (int arm = 0; arm < scenario.arms().size(); arm++) {
                if (!regime(arm, month).rules().isEmpty()) {
                    return month;
                }
            }
        }
        return scenario.months();
    }
}
