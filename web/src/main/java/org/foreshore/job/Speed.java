package org.foreshore.job;

import org.foreshore.scenario.Scenario;

/** How fast this machine has been so far. Safe for several threads. */
public final class Speed {

    /**
     * Guess before the first run: a library scenario of 1.2 thousand million resident-months (ethiopia-barriers) took 20 seconds on
     * two threads of a small virtual machine in 2026, so 29 million a second on each; some are slower.
     */
    public static final double PRIOR_PER_THREAD = 25e6;

    /** Shorter runs say more about starting up than about speed. */
    private static final double SHORTEST_SECONDS = 0.5;

    private double residentMonthsPerSecond;
    private double residentMonths;

    public Speed(int threads) {
        this.residentMonthsPerSecond = PRIOR_PER_THREAD * threads;
    }

    /** Notes a run, or the part of it that was done; the newest counts half. */
    public synchronized void note(double doneResidentMonths, double seconds) {
        residentMonths += doneResidentMonths;
        if (seconds >= SHORTEST_SECONDS && doneResidentMonths > 0) {
            residentMonthsPerSecond = (residentMonthsPerSecond + doneResidentMonths / seconds) / 2;
        }
    }

    public synchronized double residentMonthsPerSecond() {
        return residentMonthsPerSecond;
    }

    /** Simulated since the start of the program. */
    public synchronized double residentMonths() {
        return residentMonths;
    }

    public Estimate estimate(Scenario scenario) {
        return Estimate.of(scenario, residentMonthsPerSecond());
    }
}
