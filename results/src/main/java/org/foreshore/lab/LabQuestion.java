package org.foreshore.lab;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.foreshore.outcome.Figures;
import org.foreshore.sandbox.Direction;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;

/**
 * What the lab must know of a sandbox that its outcome does not tell.
 *
 * @param from month of the horizon in which the test begins
 * @param months of the horizon
 * @param signs for each indicator asked about or watched: 1 if more of it is better, else -1
 */
public record LabQuestion(Sandbox sandbox, int from, int months, Map<String, Integer> signs) {

    public LabQuestion {
        signs = Map.copyOf(signs);
    }

    public static LabQuestion of(Scenario scenario, Sandbox sandbox, Map<String, Integer> signs) {
        int from = (int) ChronoUnit.MONTHS.between(scenario.start(), sandbox.from());
        return new LabQuestion(sandbox, from, scenario.months(), signs);
    }

    /** 1 if the hypothesis hopes for more, else -1. */
    int sign() {
        return sandbox.hypothesis().direction() == Direction.BETTER
                ? sign(sandbox.hypothesis().indicator())
                : sandbox.hypothesis().direction() == Direction.UP ? 1 : -1;
    }

    int sign(String indicator) {
        return signs.getOrDefault(indicator, 1);
    }

    double worthwhile() {
        return sandbox.hypothesis().worthwhile();
    }

    /** Figure of what decides, higher being better. */
    double good(Figures world, int month, int settlement) {
        return sign() * world.value(Figures.OUTCOME, month, settlement);
    }
}
