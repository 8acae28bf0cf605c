package org.foreshore.safety;

import java.util.List;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;

/** Rumours, breaches, warnings and relief in one world. */
public final class Safety {

    private final List<Settlement> settlements;
    private final SafetyParameters parameters;
    private final Rumours rumours;
    private final Breaches breaches;
    private final Emergencies emergencies;
    private Loss loss = Loss.NONE;

    public Safety(List<Settlement> settlements, SafetyParameters parameters) {
        this.settlements = settlements;
        this.parameters = parameters;
        rumours = new Rumours(settlements, parameters.rumours());
        breaches = new Breaches(parameters.breaches());
        emergencies = new Emergencies(parameters.emergencies());
    }

    public void start() {
        rumours.start();
        breaches.start();
        loss = Loss.NONE;
        emergencies.month(Regime.statusQuo(), Conditions.normal());
    }

    public void copyFrom(Safety other) {
        rumours.copyFrom(other.rumours);
        breaches.copyFrom(other.breaches);
    }

    /** Takes up what happens this month; returns what lists and channels cost the state, real USD. */
    public double month(Regime regime, Conditions conditions, Around around, long monthKey) {
        rumours.month(regime, conditions, around);
        loss = breaches.month(regime, conditions, around.identified(), monthKey);
        emergencies.month(regime, conditions);
        return emergencies.usd();
    }

    public Rumours rumours() {
        return rumours;
    }

    /** What this month's breach does. */
    public Loss loss() {
        return loss;
    }

    /** Breaches since the start of the simulated time. */
    public int breaches() {
        return breaches.count();
    }

    /** The warning in a settlement. @param available part of its network that works */
    public Warning warning(int settlement, double available) {
        return emergencies.warning(settlements.get(settlement), available);
    }

    /** The relief in a settlement. @param near part of agents and centres near by that are open; 0 if none is near */
    public Relief relief(int settlement, double available, double near) {
        return emergencies.relief(settlements.get(settlement), available, near);
    }

    /** Relief for one resident of a settlement who is in need, real USD; 0 where no scheme pays it. */
    public double reliefUsd(int settlement) {
        return emergencies.usdEach(settlements.get(settlement));
    }

    public SafetyParameters parameters() {
        return parameters;
    }
}
