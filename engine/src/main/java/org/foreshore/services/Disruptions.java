package org.foreshore.services;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.foreshore.connectivity.Reaches;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.ServiceDisruption;

/** What disruptions of public services mean for each settlement this month: factors over the ordinary. */
final class Disruptions {

    private final List<Settlement> settlements;
    private final double[] offices;
    private final double[] centres;
    private final double[] platform;
    private final double[] travel;
    private final double[] needs;

    Disruptions(List<Settlement> settlements) {
        this.settlements = settlements;
        offices = new double[settlements.size()];
        centres = new double[settlements.size()];
        platform = new double[settlements.size()];
        travel = new double[settlements.size()];
        needs = new double[settlements.size()];
    }

    void month(Conditions conditions) {
        var all = conditions.all(ServiceDisruption.class);
        fill(all, ServiceDisruption::offices, offices);
        fill(all, ServiceDisruption::centres, centres);
        fill(all, ServiceDisruption::platform, platform);
        fill(all, ServiceDisruption::travel, travel);
        fill(all, ServiceDisruption::needs, needs);
    }

    private void fill(List<ServiceDisruption> all, ToDoubleFunction<ServiceDisruption> factor, double[] factors) {
        Arrays.fill(factors, 1);
        for (var disruption : all) {
            for (int s = 0; s < factors.length; s++) {
                boolean here = Reaches.includes(disruption.reach(), settlements.get(s));
                factors[s] *= here ? factor.applyAsDouble(disruption) : 1;
            }
        }
    }

    double[] offices() {
        return offices;
    }

    double[] centres() {
        return centres;
    }

    double platform(int s) {
        return platform[s];
    }

    double travel(int s) {
        return travel[s];
    }

    double needs(int s) {
        return needs[s];
    }
}
