package org.foreshore.calibration;

import java.util.List;

/**
 * All that history tells of one country up to the end of the training window.
 *
 * @param luck standard deviation of each target's number between replications, in their order
 */
record Targets(List<Target> list, double[] luck) {

    /** Members of one pattern count as at most so many independent observations, for their errors last for years. */
    private static final double INDEPENDENT = 3;

    /** The worst distance of all. */
    double worst(double[] outputs) {
        double worst = 0;
        for (int i = 0; i < list.size(); i++) {
            var target = list.get(i);
            worst = Math.max(worst, target.implausibility(outputs[target.output()], luck[i], 0));
        }
        return worst;
    }

    /** Squared distance over all targets. */
    double square(double[] outputs) {
        double sum = 0;
        for (int i = 0; i < list.size(); i++) {
            var target = list.get(i);
            double far = target.implausibility(outputs[target.output()], luck[i], 0);
            sum += far * far * weight(target.pattern());
        }
        return sum;
    }

    private double weight(String pattern) {
        long members =
                list.stream().filter(target -> target.pattern().equals(pattern)).count();
        return Math.min(1, INDEPENDENT / members);
    }
}
