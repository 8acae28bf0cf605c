package org.foreshore.run;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.foreshore.policy.PolicyLever;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.Shock;

/**
 * A scenario as the engine wants it in one replication: what holds in each month. Components are cast to their kind here,
 * nowhere else.
 */
record Plan(Scenario scenario, Onsets onsets) {

    Plan {
        check(scenario);
    }

    /** Under the luck of a replication. */
    static Plan of(Scenario scenario, Draws draws) {
        return new Plan(scenario, Onsets.of(scenario, draws));
    }

    /** Under the luck of the replication of a number. */
    static Plan of(Scenario scenario, int replication) {
        return new Plan(scenario, Onsets.of(scenario, replication));
    }

    /** Refuses what is no lever among levers, and no shock among shocks. */
    static void check(Scenario scenario) {
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

    /** Rules in an arm in a month of the horizon if no feedback changes a lever; before it, the status quo. */
    Regime regime(int arm, int month) {
        return regime(arm, month, lever -> 0);
    }

    /**
     * Rules in an arm in a month of the horizon; before it, the status quo.
     *
     * @param raised what feedback has added so far to the strength of the lever at a position
     */
    Regime regime(int arm, int month, IntToDoubleFunction raised) {
        var regime = Regime.statusQuo();
        if (month < 0) {
            return regime;
        }
        var turmoil = conditions(month).turmoil();
        var levers = scenario.arms().get(arm).levers();
        for (int position = 0; position < levers.size(); position++) {
            var scheduled = levers.get(position);
            double strength = turmoil.budgets()
                    * scheduled.strengthAfter(month - begins(scheduled), raised.applyAsDouble(position));
            if (strength > 0) {
                var lever = (PolicyLever) scheduled.component();
                var written = Rationing.of(scheduled, turmoil.budgets())
                        .apply(lever, regime.writtenBy(position), strength, scheduled.reach());
                regime = written.delivered(scheduled.fidelity().value() * turmoil.fidelity());
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
        var shocks = scenario.shocks();
        for (int position = 0; position < shocks.size(); position++) {
            var scheduled = shocks.get(position);
            int since = onsets.since(position, month);
            double strength = scheduled.strengthAfter(since, 0);
            if (strength > 0) {
                var shock = (Shock) scheduled.component();
                conditions = shock.applyTo(conditions, strength, since == 0, scheduled.reach());
            }
        }
        return conditions;
    }

    /** First month of the horizon in which a lever holds. */
    int begins(Scheduled lever) {
        return Onsets.begins(scenario, lever);
    }

    /** Whether an arm has the rules of the first in every month, so that nothing in it can come out otherwise. */
    boolean isBaseline(int arm) {
        if (adapts(arm) || adapts(0)) {
            return scenario.arms().get(arm).levers().equals(scenario.baseline().levers());
        }
        for (int month = 0; month < scenario.months(); month++) {
            if (!regime(arm, month).rules().equals(regime(0, month).rules())) {
                return false;
            }
        }
        return true;
    }

    private boolean adapts(int arm) {
        return scenario.arms().get(arm).levers().stream()
                .anyMatch(lever -> lever.feedback().isPresent());
    }

    /** Whether a lever holds by now that feedback may change, at whatever strength. */
    private boolean mayAdapt(int arm, int month) {
        return scenario.arms().get(arm).levers().stream()
                .anyMatch(lever -> lever.feedback().isPresent() && begins(lever) <= month);
    }

    /**
     * First month of the horizon in which any lever holds in any arm, or may be changed by feedback; the horizon if none
     * ever does.
     */
    int firstDifference() {
        for (int month = 0; month < scenario.months(); month++) {
            for (int arm = 0; arm < scenario.arms().size(); arm++) {
                if (mayAdapt(arm, month) || !regime(arm, month).rules().isEmpty()) {
                    return month;
                }
            }
        }
        return scenario.months();
    }
}
