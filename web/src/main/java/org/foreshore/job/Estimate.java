package org.foreshore.job;

import org.foreshore.run.Workload;
import org.foreshore.scenario.Scenario;

/**
 * What a run would take.
 *
 * @param residents simulated in each arm
 * @param residentMonths residents x replications x months that are simulated: those before arms part count once
 * @param seconds at the speed of earlier runs on this machine, or a stated guess before the first
 */
public record Estimate(int residents, long residentMonths, double seconds) {

    static Estimate of(Scenario scenario, double residentMonthsPerSecond) {
        var work = residentMonths(scenario);
        return new Estimate(scenario.place().residents(), work, work / residentMonthsPerSecond);
    }

    /** Never overflows: beyond the largest number it is the largest number. */
    static long residentMonths(Scenario scenario) {
        var exact = (double) scenario.place().residents() * Workload.months(scenario) * scenario.replications();
        return Math.round(exact);
    }
}
