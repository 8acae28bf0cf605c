package org.foreshore.services;

/**
 * Waiting in a line with several servers, arrivals at random and service times that vary exponentially (M/M/c). Loads
 * are offered work in servers' time: arrivals a month times the time one takes, over the hours of a server.
 */
public final class Queue {

    private Queue() {}

    /** Chance that all servers are busy if nobody waits (Erlang B), by its stable recursion. */
    public static double blocked(int servers, double load) {
        double chance = 1;
        for (int c = 1; c <= servers; c++) {
            chance = load * chance / (c + load * chance);
        }
        return chance;
    }

    /** Chance that somebody has to wait (Erlang C); 1 if the load cannot be served. */
    public static double waits(int servers, double load) {
        if (load >= servers) {
            return 1;
        }
        double blocked = blocked(servers, load);
        return blocked / (1 - load / servers * (1 - blocked));
    }

    /** Mean wait of everybody, in service times; infinite if the load cannot be served. */
    public static double meanWait(int servers, double load) {
        return load >= servers ? Double.POSITIVE_INFINITY : waits(servers, load) / (servers - load);
    }
}
