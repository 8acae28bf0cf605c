package org.foreshore.connectivity;

import java.util.List;
import org.foreshore.country.Country;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.GridFailure;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Resilience;
import org.foreshore.rules.SiteHazard;

/**
 * Power and repair: what share of the month each settlement's network works. A site that is broken is out until it is
 * rebuilt; one without grid is out once its backup is spent, until the grid or a generator is there. Both come back at
 * constant rates, so that outages shorter than a month count for their days. Sites off the grid run on generators of their
 * own, and no grid fails them.
 */
public final class Power {

    private static final double DAY = 24;

    private final Network network;
    private final Country country;
    private final SiteParameters parameters;

    public Power(Network network, Country country, SiteParameters parameters) {
        this.network = network;
        this.country = country;
        this.parameters = parameters;
    }

    /** Share of a settlement's sites that have a grid, as of homes. */
    double onGrid(int s) {
        var people = country.people();
        return (network.settlement(s).urban() ? people.electricityUrban() : people.electricityRural()).value();
    }

    /** Strikes, works out the month, and mends. @param weight real settlements for each simulated one */
    public void month(Regime regime, Conditions conditions, double weight, long monthKey) {
        var ready = regime.all(Resilience.class);
        var weather = new Weather(conditions.hazards(), conditions.all(GridFailure.class));
        for (int s = 0; s < network.size(); s++) {
            month(s, Readiness.of(ready, network.settlement(s)), weather, monthKey);
        }
        new PortableCells(network, parameters).send(ready, weight);
    }

    /** What strikes this month, and what keeps the grid from working. */
    private record Weather(List<SiteHazard> hazards, List<GridFailure> failures) {}

    /** What goes out as the month begins. */
    private static final class Blow {
        double broken;
        double swept;
        boolean struck;
    }

    private void month(int s, Readiness ready, Weather weather, long monthKey) {
        var outages = network.outages;
        var blow = strike(s, weather.hazards(), monthKey);
        network.swept[s] = blow.swept;
        double newlyBroken = (1 - outages.broken[s]) * blow.broken;
        double newlyUnpowered = blow.struck ? Math.max(0, onGrid(s) - outages.unpowered[s]) : 0;
        double dark = blow.struck ? 1 : outages.dark[s];
        var rebuilding = new Recovery(parameters.rebuildDays() * ready.slow());
        var grid = new Recovery(outages.gridDays[s]);
        var crews = new Recovery(Math.min(outages.siteDays[s] * ready.slow(), outages.gridDays[s]));
        double backupDays = (parameters.autonomyHours() + ready.backupHours()) / DAY;

        double broken = (outages.broken[s] + newlyBroken) * rebuilding.mean(0);
        double unpowered = outages.unpowered[s] * crews.mean(0) + newlyUnpowered * crews.mean(backupDays);
        var failures = here(s, weather.failures());
        double shortage = shortage(s, ready, failures);
        double one = (1 - broken) * (1 - unpowered) * (1 - shortage) * (1 - interruptions(s));
        boolean emergency = broken + unpowered + shortage > 0;
        network.networks[s] = networks(s);
        network.available[s] = emergency ? roam(s, one, ready.roaming()) : one;
        network.emergency[s] = emergency;
        network.onGrid[s] = onGrid(s);
        network.dark[s] = 1 - (1 - dark * grid.mean(0)) * (1 - without(s, failures));
        outages.end(
                s,
                (outages.broken[s] + newlyBroken) * rebuilding.left(),
                (outages.unpowered[s] + newlyUnpowered) * crews.left(),
                dark * grid.left());
    }

    private Blow strike(int s, List<SiteHazard> hazards, long monthKey) {
        var blow = new Blow();
        for (int h = 0; h < hazards.size(); h++) {
            var hazard = hazards.get(h);
            boolean here = Reaches.includes(hazard.reach(), network.settlement(s));
            if (here && Draws.real(monthKey + h, Stream.HAZARD, 2L * s) < hazard.struck()) {
                double luck = Draws.real(monthKey + h, Stream.HAZARD, 2L * s + 1);
                double force = Fragility.force(hazard.force(), hazard.peak(), luck);
                blow.broken = 1 - (1 - blow.broken) * (1 - Fragility.broken(hazard.force(), force));
                blow.swept = 1 - (1 - blow.swept) * (1 - hazard.phonesLost());
                blow.struck = true;
                network.outages.struck(s, hazard.siteDays(), hazard.gridDays());
            }
        }
        return blow;
    }

    /** Users of one network may use what is left of the others, as far as they roam; each fails by itself. */
    private double roam(int s, double one, double roaming) {
        double any = 1 - StrictMath.pow(1 - one, network.networks[s]);
        return one + roaming * (any - one);
    }

    /** Networks that serve a settlement with sites of their own. */
    double networks(int s) {
        double operators = country.networks().operators().value();
        if (network.shared[s] || network.community[s]) {
            return 1;
        }
        var settlement = network.settlement(s);
        double bears = StrictMath.floor(settlement.size() / parameters.residentsPerNetwork());
        return settlement.urban() ? operators : Math.max(1, Math.min(operators, bears));
    }

    /** Share of the month lost to ordinary interruptions: those that outlast the backup. */
    private double interruptions(int s) {
        double hours = ordinaryHours(s);
        return hours == 0 ? 0 : lost(s, hours, parameters.interruptionHours(), parameters.autonomyHours());
    }

    private double ordinaryHours(int s) {
        double village = DAY * (1 - country.networks().gridReliability().value());
        return network.settlement(s).urban() ? parameters.townInterruptions() * village : village;
    }

    private double shortage(int s, Readiness ready, List<GridFailure> failures) {
        double works = 1;
        for (var failure : failures) {
            double backup = parameters.autonomyHours() + ready.backupHours();
            works *= 1 - lost(s, failure.hoursPerDay(), failure.hoursAtOnce(), backup);
        }
        return 1 - works;
    }

    private List<GridFailure> here(int s, List<GridFailure> failures) {
        if (failures.isEmpty()) {
            return failures;
        }
        return failures.stream()
                .filter(failure -> Reaches.includes(failure.reach(), network.settlement(s)))
                .toList();
    }

    /** Interruptions last exponential times: what outlasts the backup is as long again. */
    private double lost(int s, double hoursPerDay, double hoursAtOnce, double backup) {
        return hoursAtOnce <= 0
                ? 0
                : onGrid(s) * Math.min(1, hoursPerDay / DAY) * StrictMath.exp(-backup / hoursAtOnce);
    }

    /** Share of the month without grid, of places that have one, hazards apart. */
    private double without(int s, List<GridFailure> failures) {
        double with = 1 - ordinaryHours(s) / DAY;
        for (var failure : failures) {
            with *= 1 - Math.min(1, failure.hoursPerDay() / DAY);
        }
        return 1 - with;
    }
}
