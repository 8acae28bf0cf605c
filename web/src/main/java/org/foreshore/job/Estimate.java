package org.foreshore.job;

import org.foreshore.scenario.Scenario;

/**
 * What a run would take.
 *
 * @param residents simulated in each arm
 * @param residentMonths residents x months (warm-up included) x arms x replications
 * @param seconds at the speed of earlier runs on this machine, or a stated guess before the first
 */
public record Estimate(int residents, long residentMonths, double seconds) {

    static Estimate of(Scenario scenario, double residentMonthsPerSecond) {
        var work = residentMonths(scenario);
        return new Estimate(scenario.place().residents(), work, work / residentMonthsPerSecond);
    }

    /** Never overflows: beyond the largest number it is the largest number. */
    static long residentMonths(Scenario scenario) {
        var exact = (double) scenario.place().residents()
                * ((double) scenario.months() + scenario.warmUp())
                * scenario.arms().size()
                * scenario.replications();
        return Math.round(exact);
    }
}
