package org.foreshore.statistics;

import org.apache.commons.math3.util.FastMath;

/**
 * The S-shaped curves that are usually laid through the spread of a new thing, of three parameters each: two natural
 * logarithms or a moment, and the ceiling as log-odds, so that it lies between 0 and 1.
 */
public enum GrowthCurve {
    /** Bass 1969: {@code m (1 - e^-(p+q)t) / (1 + q/p e^-(p+q)t)}, with parameters ln p, ln q. */
    BASS("Bass", new double[][] {{-10, -7, -4}, {-2, -1, 0}}) {
        @Override
        double part(double first, double second, double years) {
            double p = FastMath.exp(first);
            double q = FastMath.exp(second);
            double left = FastMath.exp(-(p + q) * years);
            return (1 - left) / (1 + q / p * left);
        }
    },
    /** {@code m / (1 + e^-k(t - t0))}, with parameters t0, ln k. */
    LOGISTIC("Logistic", new double[][] {{10, 15, 25}, {-2, -1, 0}}) {
        @Override
        double part(double first, double second, double years) {
            return 1 / (1 + FastMath.exp(-FastMath.exp(second) * (years - first)));
        }
    },
    /** {@code m e^-e^-k(t - t0)}, with parameters t0, ln k. */
    GOMPERTZ("Gompertz", new double[][] {{10, 15, 25}, {-3, -2, -1}}) {
        @Override
        double part(double first, double second, double years) {
            return FastMath.exp(-FastMath.exp(-FastMath.exp(second) * (years - first)));
        }
    };

    /** Log-odds of ceilings from which a fit is begun. */
    private static final double[] CEILINGS = {-1, 1, 4};

    private final String title;
    private final double[][] starts;

    GrowthCurve(String title, double[][] starts) {
        this.title = title;
        this.starts = starts;
    }

    /** Part of the ceiling reached. */
    abstract double part(double first, double second, double years);

    public String title() {
        return title;
    }

    public double value(double[] parameters, double years) {
        return ceiling(parameters) * part(parameters[0], parameters[1], years);
    }

    /** Share at which the curve ends. */
    public static double ceiling(double[] parameters) {
        return 1 / (1 + FastMath.exp(-parameters[2]));
    }

    /** Parameters from which fits are begun, for least squares of such curves has several minima. */
    double[][] starts() {
        var all = new double[starts[0].length * starts[1].length * CEILINGS.length][];
        int next = 0;
        for (double first : starts[0]) {
            for (double second : starts[1]) {
                for (double ceiling : CEILINGS) {
                    all[next++] = new double[] {first, second, ceiling};
                }
            }
        }
        return all;
    }
}
