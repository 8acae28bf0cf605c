package org.foreshore.run;

import java.util.stream.IntStream;
import org.foreshore.scenario.Scenario;

/** How much of a scenario is really simulated. */
public final class Workload {

    private Workload() {}

    /**
     * Months of one replication: what comes before arms part once, the rest for each arm, but for those that have the
     * baseline's rules in every month. Where shocks are left to luck it is that of the first replication: arms part with
     * their levers, whatever comes, unless a shock leaves nothing of these.
     */
    public static long months(Scenario scenario) {
        var plan = Plan.of(scenario, 0);
        int parts = plan.firstDifference();
        long arms = IntStream.range(0, scenario.arms().size())
                .filter(arm -> arm == 0 || !plan.isBaseline(arm))
                .count();
        return (long) scenario.warmUp() + parts + arms * (scenario.months() - parts);
    }
}
