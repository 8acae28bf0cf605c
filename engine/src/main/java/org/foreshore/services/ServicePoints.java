package org.foreshore.services;

import java.util.Arrays;

/**
 * Places where staff serve people face to face, one for each catchment of neighbouring settlements: offices that handle
 * procedures, or centres that help with them online. Each has servers and a line; whether
 * it is too long for somebody is judged by the waits of the last months, as people do who go by what they hear. That places have closed or
 * opened again is news, and judged by the wait that follows.
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
    /** Part of the servers that were at work in the last month. */
    private final double[] opened;

    ServicePoints(Catchments catchments) {
        this.catchments = catchments;
        servers = new double[catchments.size()];
        backlog = new double[catchments.size()];
        wait = new double[catchments.size()];
        opened = new double[catchments.size()];
    }

    void copyFrom(ServicePoints other) {
        System.arraycopy(other.servers, 0, servers, 0, servers.length);
        System.arraycopy(other.backlog, 0, backlog, 0, backlog.length);
        System.arraycopy(other.wait, 0, wait, 0, wait.length);
        System.arraycopy(other.opened, 0, opened, 0, opened.length);
    }

    /** Staffs every catchment, with nobody waiting. @param staffed servers of each catchment */
    void staff(double[] staffed) {
        System.arraycopy(staffed, 0, servers, 0, servers.length);
        Arrays.fill(backlog, 0);
        Arrays.fill(wait, 0);
        Arrays.fill(opened, 1);
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
     * Serves the month's arrivals; what cannot be served waits for the next month.
     *
     * @param visits procedures of each full catchment
     * @param hoursEach time that one takes of a server
     * @param open part of the servers of each catchment at work this month
     * @param longest longest wait that is reckoned with, hours
     */
    void month(double[] visits, double hoursEach, double[] open, double longest) {
        for (int c = 0; c < servers.length; c++) {
            double staff = servers[c] * open[c];
            double now = wait(c, visits[c], staff, hoursEach, longest);
            wait[c] += (open[c] == opened[c] ? HEARD : 1) * (now - wait[c]);
            opened[c] = open[c];
        }
    }

    private double wait(int c, double visits, double staff, double hoursEach, double longest) {
        double capacity = staff * MONTH_HOURS / hoursEach;
        if (capacity <= 0) {
            backlog[c] += visits;
            return longest;
        }
        int whole = Math.max(1, (int) StrictMath.floor(staff));
        double load = (backlog[c] + visits) / capacity * whole;
        double line = Queue.meanWait(whole, Math.min(load, NEARLY_FULL * whole)) * hoursEach * whole / staff;
        backlog[c] = Math.max(0, backlog[c] + visits - capacity);
        return Math.min(longest, line + backlog[c] / capacity * MONTH_HOURS);
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
