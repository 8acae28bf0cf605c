package org.foreshore.services;

import java.util.Arrays;
import java.util.List;
import org.foreshore.connectivity.Reaches;
import org.foreshore.place.Settlement;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.IdentityCheck;
import org.foreshore.rules.Newcomers;
import org.foreshore.rules.Regime;

/**
 * Newcomers of one month, who are no residents: what they ask of networks and offices, and who of them is turned away. They
 * hold no digital identity and do all procedures in person, so that whoever is turned away has queued as well.
 */
public final class Guests {

    private final List<Settlement> settlements;
    private final double[] people;
    /** Of all its size. */
    private final double[] online;

    private final double[] turnedAway;
    private final int[] inPerson;
    private boolean none = true;

    public Guests(List<Settlement> settlements) {
        this.settlements = settlements;
        people = new double[settlements.size()];
        online = new double[settlements.size()];
        turnedAway = new double[settlements.size()];
        inPerson = new int[settlements.size()];
    }

    /** Takes up who is there this month. @param needsPerMonth procedures of a resident aged 15 and over */
    public void month(Regime regime, Conditions conditions, double needsPerMonth, long monthKey) {
        var inflows = conditions.all(Newcomers.class);
        none = inflows.isEmpty();
        Arrays.fill(people, 0);
        Arrays.fill(online, 0);
        Arrays.fill(turnedAway, 0);
        Arrays.fill(inPerson, 0);
        var checks = regime.all(IdentityCheck.class);
        for (int s = 0; s < people.length && !none; s++) {
            settle(s, inflows, accepted(s, checks), needsPerMonth, Draws.real(monthKey, Stream.NEWCOMERS, s));
        }
    }

    /** @param luck decides whether a part of a procedure counts as one this month, so that the mean is kept */
    private void settle(int s, List<Newcomers> inflows, double accepted, double needsPerMonth, double luck) {
        double procedures = 0;
        double done = 0;
        for (var inflow : inflows) {
            boolean here = Reaches.includes(inflow.reach(), settlements.get(s));
            double come = here ? inflow.share() * settlements.get(s).residents() : 0;
            double asked = come * inflow.needs() * needsPerMonth;
            people[s] += come;
            online[s] += come * settlements.get(s).each() * inflow.phones();
            procedures += asked;
            done += asked * (1 - inflow.undocumented()) * accepted;
        }
        inPerson[s] = (int) StrictMath.floor(procedures + luck);
        turnedAway[s] = procedures == 0 ? 0 : 1 - done / procedures;
    }

    /** Part of procedures in person that take no digital identity. */
    private double accepted(int s, List<IdentityCheck> checks) {
        double accepted = 1;
        for (var check : checks) {
            accepted *= Reaches.includes(check.reach(), settlements.get(s)) ? 1 - check.demanded() : 1;
        }
        return accepted;
    }

    /** Users of each settlement whose traffic its sites carry. @param users residents who use the Internet */
    public long[] traffic(long[] users) {
        if (none) {
            return users;
        }
        var all = users.clone();
        Arrays.setAll(all, s -> users[s] + (long) StrictMath.floor(online[s] + 0.5));
        return all;
    }

    /** Simulated newcomers in a settlement. */
    public double people(int s) {
        return people[s];
    }

    /** Their procedures at the office of a settlement, whether done or turned away. */
    public int inPerson(int s) {
        return inPerson[s];
    }

    /** Part of these that is turned away. */
    public double turnedAway(int s) {
        return turnedAway[s];
    }
}
