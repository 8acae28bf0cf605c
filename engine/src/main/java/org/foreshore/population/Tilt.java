package org.foreshore.population;

/** Smallest changes of a distribution that bring it where it should be. */
final class Tilt {

    private static final int BISECTIONS = 60;
    private static final double STEEPEST = 4;
    private static final double SURE = 1e-6;

    private Tilt() {}

    /** Mean of 1, 2, … with the given shares. */
    static double mean(double[] shares) {
        double sum = 0;
        double mean = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += shares[k];
            mean += (k + 1) * shares[k];
        }
        return mean / sum;
    }

    /** Multiplies the shares of 1, 2, … by a geometric factor so that their mean is as wanted, as near as it can be. */
    static double[] toMean(double[] shares, double wanted) {
        double low = -STEEPEST;
        double high = STEEPEST;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            boolean tooSmall = mean(tilted(shares, middle)) < wanted;
            low = tooSmall ? middle : low;
            high = tooSmall ? high : middle;
        }
        return tilted(shares, low);
    }

    /** Log-odds of a share; nothing is quite certain. */
    static double logit(double share) {
        double p = Math.min(1 - SURE, Math.max(SURE, share));
        return StrictMath.log(p / (1 - p));
    }

    static double share(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    private static double[] tilted(double[] shares, double steepness) {
        var result = new double[shares.length];
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            result[k] = shares[k] * StrictMath.exp(steepness * k);
            sum += result[k];
        }
        for (int k = 0; k < shares.length; k++) {
            result[k] /= sum;
        }
        return result;
    }
}
