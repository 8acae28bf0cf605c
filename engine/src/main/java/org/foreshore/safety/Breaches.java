package org.foreshore.safety;

import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.Assurance;
import org.foreshore.rules.Breach;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;

/**
 * Breaches of the records behind online services. There is one platform, so a month has one draw for the whole place: a
 * breach is everybody's bad luck, and the same luck in all arms.
 */
final class Breaches {

    private final BreachParameters parameters;
    private int count;

    Breaches(BreachParameters parameters) {
        this.parameters = parameters;
    }

    void start() {
        count = 0;
    }

    void copyFrom(Breaches other) {
        count = other.count;
    }

    /** Draws whether records are taken this month. @param identified share of adults with a digital identity */
    Loss month(Regime regime, Conditions conditions, double identified, long monthKey) {
        double exposed = 1;
        double prompt = 0;
        for (var rule : regime.all(Assurance.class)) {
            exposed *= 1 - rule.protection();
            prompt = 1 - (1 - prompt) * (1 - rule.prompt());
        }
        double secured =
                exposed * StrictMath.exp(-parameters.security() * regime.sum(Security.class, Security::effort));
        double rate = parameters.rate() * (1 + identified) * secured;
        int taken = Draws.real(monthKey, Stream.BREACH, 0) < -StrictMath.expm1(-rate) ? 1 : 0;
        var attempts = conditions.all(Breach.class);
        for (int i = 0; i < attempts.size(); i++) {
            taken += Draws.real(monthKey, Stream.BREACH, i + 1L)
                            < attempts.get(i).chance() * secured
                    ? 1
                    : 0;
        }
        count += taken;
        return taken == 0 ? Loss.NONE : loss(exposed * (1 + parameters.late() * (1 - prompt)));
    }

    private Loss loss(double harm) {
        return new Loss(
                parameters.exposed(),
                Math.min(1, parameters.victimLoss() * harm),
                parameters.heard(),
                Math.min(1, parameters.hearsayLoss() * harm));
    }

    /** Breaches since the start of the simulated time. */
    int count() {
        return count;
    }
}
