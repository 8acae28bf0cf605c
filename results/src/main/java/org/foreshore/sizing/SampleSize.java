package org.foreshore.sizing;

/**
 * Residents and clusters needed to find a change of a share.
 *
 * @param before share without the pilot
 * @param after share with it
 * @param alpha two-sided level of the test
 * @param power wanted chance to find the change
 */
public record SampleSize(double before, double after, double alpha, double power) {

    public SampleSize {
        if (before == after) {
            throw new IllegalArgumentException("no pilot is large enough to find a change of nothing");
        }
    }

    private double exactPerArm() {
        var scores = Normal.critical(alpha) + Normal.quantile(power);
        var difference = after - before;
        return scores * scores * (before * (1 - before) + after * (1 - after)) / (difference * difference);
    }

    /** Residents in each arm if each were drawn by lot. */
    public int perArm() {
        return (int) Math.ceil(exactPerArm());
    }

    /** Clusters in each arm, one more than the design effect asks for since variances must be estimated. */
    public int clustersPerArm(int size, double correlation) {
        return (int) Math.ceil(exactPerArm() * DesignEffect.of(size, correlation) / size) + 1;
    }

    /**
     * Times as many residents if not all take up what is offered.
     *
     * @param offered share taking it up where it is offered
     * @param elsewhere share getting it all the same where it is not
     */
    public static double takeUpMultiplier(double offered, double elsewhere) {
        return 1 / ((offered - elsewhere) * (offered - elsewhere));
    }
}
