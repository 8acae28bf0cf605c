package org.foreshore.behaviour;

/**
 * Users and residents (aged 10 and over) by settlement and group, this month and the one before; the group is sex (2) ×
 * age (under 25, to 54, from 55) × schooling (below secondary, secondary and more).
 */
public final class Neighbours {

    static final int GROUPS = 12;

    /** Residents of a small group borrow from the settlement's mean as if it held this many. */
    private static final double SHRINK = 10;

    private final int[] users;
    private final int[] people;
    private final double[] before;

    Neighbours(int settlements) {
        users = new int[settlements * GROUPS];
        people = new int[settlements * GROUPS];
        before = new double[settlements * (GROUPS + 1)];
    }

    void copyFrom(Neighbours other) {
        System.arraycopy(other.users, 0, users, 0, users.length);
        System.arraycopy(other.people, 0, people, 0, people.length);
        System.arraycopy(other.before, 0, before, 0, before.length);
    }

    void set(int settlement, int[] usersNow, int[] peopleNow) {
        System.arraycopy(usersNow, 0, users, settlement * GROUPS, GROUPS);
        System.arraycopy(peopleNow, 0, people, settlement * GROUPS, GROUPS);
    }

    long users(int settlement) {
        return sum(users, settlement);
    }

    long people(int settlement) {
        return sum(people, settlement);
    }

    private static long sum(int[] counts, int settlement) {
        long sum = 0;
        for (int group = 0; group < GROUPS; group++) {
            sum += counts[settlement * GROUPS + group];
        }
        return sum;
    }

    /**
     * Share of users around a resident of each group, extrapolated half a month ahead (second-order Adams–Bashforth),
     * so that monthly steps follow the continuous diffusion; and remembers the present for the next month.
     *
     * @param homophily part of the weight that goes to one's own group
     * @param extrapolate false in the first month and after a shock
     */
    void exposure(int settlement, double homophily, boolean extrapolate, double[] into) {
        double all = share(users(settlement), people(settlement));
        double here = ahead(settlement * (GROUPS + 1) + GROUPS, all, extrapolate);
        for (int group = 0; group < GROUPS; group++) {
            int at = settlement * GROUPS + group;
            double mine = (users[at] + SHRINK * all) / (people[at] + SHRINK);
            double ahead = ahead(settlement * (GROUPS + 1) + group, mine, extrapolate);
            into[group] = (1 - homophily) * here + homophily * ahead;
        }
    }

    private double ahead(int at, double now, boolean extrapolate) {
        double then = before[at];
        before[at] = now;
        return extrapolate ? Math.max(0, Math.min(1, now + 0.5 * (now - then))) : now;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
