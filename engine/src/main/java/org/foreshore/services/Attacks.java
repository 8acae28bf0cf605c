package org.foreshore.services;

import java.util.Arrays;
import java.util.List;
import org.foreshore.connectivity.Reaches;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Attack;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;

/**
 * Attacks that online services have not got over yet, settlement by settlement. Nothing works for the days of an attack,
 * then services come back linearly over as many days again.
 */
final class Attacks {

    private static final double MONTH_DAYS = 30;

    private final List<Settlement> settlements;
    /** Days without any service of the attack that is not over; 0 if there is none. */
    private final double[] length;
    /** Days from that attack to the end of this month. */
    private final double[] since;

    Attacks(List<Settlement> settlements) {
        this.settlements = settlements;
        length = new double[settlements.size()];
        since = new double[settlements.size()];
    }

    void start() {
        Arrays.fill(length, 0);
        Arrays.fill(since, 0);
    }

    void copyFrom(Attacks other) {
        System.arraycopy(other.length, 0, length, 0, length.length);
        System.arraycopy(other.since, 0, since, 0, since.length);
    }

    /** Takes up the attacks of the month. @param security what a unit of security takes off the logarithm of their days */
    void month(Regime regime, Conditions conditions, double security) {
        double shorter = StrictMath.exp(-security * regime.sum(Security.class, Security::effort));
        for (int s = 0; s < length.length; s++) {
            since[s] += MONTH_DAYS;
            if (2 * length[s] <= since[s] - MONTH_DAYS) {
                length[s] = 0;
                since[s] = 0;
            }
        }
        for (var attack : conditions.all(Attack.class)) {
            strike(attack, attack.days() * shorter);
        }
    }

    /** The longer of two attacks at once is what residents wait for. */
    private void strike(Attack attack, double days) {
        for (int s = 0; s < length.length; s++) {
            boolean here = Reaches.includes(attack.reach(), settlements.get(s));
            if (here && (length[s] == 0 || 2 * days - MONTH_DAYS > 2 * length[s] - since[s])) {
                length[s] = days;
                since[s] = MONTH_DAYS;
            }
        }
    }

    /** Part of the month in which online services work in a settlement. */
    double uptime(int s) {
        return length[s] == 0 ? 1 : (worked(s, since[s]) - worked(s, since[s] - MONTH_DAYS)) / MONTH_DAYS;
    }

    /** Days of service from an attack to a day after it. */
    private double worked(int s, double day) {
        double back = Math.max(0, Math.min(length[s], day - length[s]));
        return back * back / (2 * length[s]) + Math.max(0, day - 2 * length[s]);
    }
}
