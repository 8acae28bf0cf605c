package org.foreshore.services;

import java.util.Arrays;

/**
 * Places where staff serve people face to face, one for each catchment of neighbouring settlements: offices that handle
 * procedures, or centres that help with them online. Each has servers and a line; whether
 * it is too long for somebody is judged by the waits of the last months, as people do who go by what they hear. A closure is heard of in
 * the same way; that more is open than before is announced, and its waits
 * are known once those left in line have been served.
 */
public final class ServicePoints {

    /** Beyond this part of full use it is the backlog that grows, not Erlang's line. */
    private static final double NEARLY_FULL = 0.95;

    /**
     * Part by which the wait that people reckon with follows that of the month (assumed): they go by what they have met and
     * heard over half a year. By half, all would shun a full office one month and fill it the next.
     */
    static final double HEARD = 0.2;

    /** Working hours of one server in a month. */
    static final double MONTH_HOURS = 160;

    private final Catchments catchments;
    private final double[] servers;
    private final double[] backlog;
    private final double[] wait;
    /** Part of the servers at work. */
    private final double[] opened;
    /** More is open than before, and those who were left in line have not all been served since. */
    private final boolean[] announced;
    /** Visits of the last month. */
    private final double[] visits;
    /** Time that one took of a server; 0 if nobody has come yet. */
    private double hoursEach;

    ServicePoints(Catchments catchments) {
        this.catchments = catchments;
        servers = new double[catchments.size()];
        backlog = new double[catchments.size()];
        wait = new double[catchments.size()];
        opened = new double[catchments.size()];
        visits = new double[catchments.size()];
        announced = new boolean[catchments.size()];
    }

    void copyFrom(ServicePoints other) {
        System.arraycopy(other.servers, 0, servers, 0, servers.length);
        System.arraycopy(other.backlog, 0, backlog, 0, backlog.length);
        System.arraycopy(other.wait, 0, wait, 0, wait.length);
        System.arraycopy(other.opened, 0, opened, 0, opened.length);
        System.arraycopy(other.visits, 0, visits, 0, visits.length);
        System.arraycopy(other.announced, 0, announced, 0, announced.length);
        hoursEach = other.hoursEach;
    }

    /** Staffs every catchment, with nobody waiting. @param staffed servers of each catchment */
    void staff(double[] staffed) {
        System.arraycopy(staffed, 0, servers, 0, servers.length);
        Arrays.fill(backlog, 0);
        Arrays.fill(wait, 0);
        Arrays.fill(opened, 1);
        Arrays.fill(visits, 0);
        Arrays.fill(announced, false);
    }

    /** Adds servers for a settlement, and for those that it stands for. */
    void add(int settlement, double more) {
        servers[catchments.of(settlement)] += more * catchments.standsFor(settlement);
    }

    /** Hours that somebody from a settlement waits this month. */
    public double waitHours(int settlement) {
        return wait[catchments.of(settlement)];
    }

    /**
     * Opens and closes.
     *
     * @param parts of the servers of each catchment at work this month
     */
    void open(double[] parts) {
        for (int c = 0; c < servers.length; c++) {
            announced[c] = parts[c] == opened[c] ? announced[c] : parts[c] > opened[c];
            opened[c] = parts[c];
            wait[c] = announced[c] ? Math.min(wait[c], met(c)) : wait[c];
        }
    }

    /**
     * Serves the month's arrivals; what cannot be served waits for the next month.
     *
     * @param arrivals procedures of each full catchment
     * @param hours time that one takes of a server
     * @param longest longest wait that is reckoned with, hours
     */
    void month(double[] arrivals, double hours, double longest) {
        hoursEach = hours;
        for (int c = 0; c < servers.length; c++) {
            visits[c] = backlog[c] + arrivals[c];
            backlog[c] = Math.max(0, visits[c] - capacity(c));
            double met = Math.min(longest, met(c));
            boolean known = announced[c] && backlog[c] == 0;
            wait[c] = known ? Math.min(wait[c], met) : wait[c] + HEARD * (met - wait[c]);
            announced[c] &= !known;
            visits[c] = arrivals[c];
        }
    }

    /** Procedures that those at work can handle in a month. */
    private double capacity(int c) {
        return servers[c] * opened[c] * MONTH_HOURS / hoursEach;
    }

    /** Wait that the last month's visits meet where so many are at work, hours: in Erlang's line, and for what is left over. */
    private double met(int c) {
        double staff = servers[c] * opened[c];
        if (staff <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (hoursEach == 0) {
            return 0;
        }
        int whole = Math.max(1, (int) StrictMath.floor(staff));
        double load = visits[c] / capacity(c) * whole;
        double line = Queue.meanWait(whole, Math.min(load, NEARLY_FULL * whole)) * hoursEach * whole / staff;
        return line + backlog[c] / capacity(c) * MONTH_HOURS;
    }

    /** Visits left waiting at the end of the month, over all full catchments. */
    public double waiting() {
        double sum = 0;
        for (double visits : backlog) {
            sum += visits;
        }
        return sum;
    }
}
