package org.foreshore.safety;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.foreshore.connectivity.Reaches;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Hardship;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ReliefScheme;
import org.foreshore.rules.SiteHazard;
import org.foreshore.rules.WarningSystem;

/** Where a hazard strikes this month residents are warned, and relief is due there and wherever times are hard. */
final class Emergencies {

    private final EmergencyParameters parameters;
    private List<SiteHazard> hazards = List.of();
    private List<Hardship> hardships = List.of();
    private List<WarningSystem> systems = List.of();
    private List<ReliefScheme> schemes = List.of();

    Emergencies(EmergencyParameters parameters) {
        this.parameters = parameters;
    }

    void month(Regime regime, Conditions conditions) {
        hazards = conditions.hazards();
        hardships = conditions.all(Hardship.class);
        systems = regime.all(WarningSystem.class);
        schemes = regime.all(ReliefScheme.class);
    }

    /** The warning in a settlement. @param available part of its network that works */
    Warning warning(Settlement here, double available) {
        if (!announced(here)) {
            return Warning.NONE;
        }
        double broadcast = any(here, WarningSystem::broadcast);
        double app = any(here, WarningSystem::app);
        double volunteers = any(here, WarningSystem::volunteers);
        return new Warning(
                parameters.broadcast() * broadcast * available,
                parameters.app() * app * available,
                1 - (1 - parameters.volunteers() * volunteers) * (1 - parameters.radio()));
    }

    /** Whether something strikes that can be foreseen: an earthquake cannot. */
    private boolean announced(Settlement here) {
        return hazards.stream()
                .anyMatch(
                        hazard -> hazard.force() != SiteHazard.Force.SHAKING && Reaches.includes(hazard.reach(), here));
    }

    private boolean struck(Settlement here) {
        return hazards.stream().anyMatch(hazard -> Reaches.includes(hazard.reach(), here));
    }

    private double any(Settlement here, ToDoubleFunction<WarningSystem> part) {
        double none = 1;
        for (var system : systems) {
            none *= Reaches.includes(system.reach(), here) ? 1 - part.applyAsDouble(system) : 1;
        }
        return 1 - none;
    }

    /** The relief in a settlement. @param available part of its network that works; near whether agents are, and open */
    Relief relief(Settlement here, double available, double near) {
        double needs = struck(here) ? 1 : 0;
        for (var hardship : hardships) {
            needs = Reaches.includes(hardship.reach(), here) ? Math.max(needs, hardship.needs()) : needs;
        }
        if (needs == 0) {
            return Relief.NONE;
        }
        double listed = parameters.listed();
        double unpaid = 1;
        double far = 1;
        for (var scheme : schemes) {
            boolean covers = Reaches.includes(scheme.reach(), here);
            listed = covers ? Math.max(listed, scheme.listed()) : listed;
            unpaid *= covers ? 1 - scheme.mobile() * available : 1;
            far *= covers ? 1 - scheme.agents() * available * near : 1;
        }
        return new Relief(Math.min(1, needs * parameters.inNeed()), listed, 1 - unpaid, 1 - far, parameters.byHand());
    }

    /** Relief for one resident of a settlement, real USD: that of the most generous scheme. */
    double usdEach(Settlement here) {
        double usd = 0;
        for (var scheme : schemes) {
            usd = Reaches.includes(scheme.reach(), here) ? Math.max(usd, scheme.usdEach()) : usd;
        }
        return usd;
    }

    /** What lists and channels cost, real USD. */
    double usd() {
        return systems.stream().mapToDouble(WarningSystem::usdPerMonth).sum()
                + schemes.stream().mapToDouble(ReliefScheme::usdPerMonth).sum();
    }
}
