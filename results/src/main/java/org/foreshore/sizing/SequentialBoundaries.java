package org.foreshore.sizing;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * z-scores beyond which a trial is stopped at each look, symmetric about zero, so that looking often does not raise
 * false alarms.
 *
 * <p>Source: P. O'Brien and T. Fleming, A multiple testing procedure for clinical trials, Biometrics 35 (1979); C.
 * Jennison and B. Turnbull, Group sequential methods (2000), for the classical constants.
 */
public final class SequentialBoundaries {

    private static final double NEVER = 12;

    private SequentialBoundaries() {}

    /**
     * Boundaries that spend the level as planned.
     *
     * @param shares share of the information at each look, ascending, the last being 1
     * @param alpha two-sided level; each side gets half
     */
    public static double[] spending(Spending plan, double[] shares, double alpha) {
        var budget = plan.of(alpha / 2);
        var walk = new SequentialWalk();
        var bounds = new double[shares.length];
        var spent = 0.0;
        for (var look = 0; look < shares.length; look++) {
            var share = shares[look];
            var due = budget.applyAsDouble(share) - spent;
            spent += due;
            bounds[look] = root(score -> walk.chanceAbove(score, share) - due, -NEVER);
            walk.pass(bounds[look], share);
        }
        return bounds;
    }

    /**
     * Boundaries that spend the level as planned whatever the looks have in common: each look is tested at the level it
     * spends. For looks that each ask anew, and do not add to what was asked before; where they do add, {@link #spending}
     * is a little sharper.
     *
     * @param shares of the time at each look, ascending, the last being 1
     * @param alpha two-sided level; each side gets half
     */
    public static double[] apart(Spending plan, double[] shares, double alpha) {
        var budget = plan.of(alpha / 2);
        return IntStream.range(0, shares.length)
                .mapToDouble(look -> {
                    var before = look == 0 ? 0 : budget.applyAsDouble(shares[look - 1]);
                    return -Normal.quantile(budget.applyAsDouble(shares[look]) - before);
                })
                .toArray();
    }

    /** Classical boundaries at evenly spaced looks: {@code c √(K/k)}. */
    public static double[] obrienFleming(int looks, double alpha) {
        return classical(looks, alpha, look -> Math.sqrt(looks / look));
    }

    /** The same boundary at each look. */
    public static double[] pocock(int looks, double alpha) {
        return classical(looks, alpha, look -> 1);
    }

    private static double[] classical(int looks, double alpha, DoubleUnaryOperator shape) {
        var constant = root(each -> falseAlarms(scaled(looks, each, shape)) - alpha, 1);
        return scaled(looks, constant, shape);
    }

    private static double[] scaled(int looks, double constant, DoubleUnaryOperator shape) {
        return IntStream.rangeClosed(1, looks)
                .mapToDouble(look -> constant * shape.applyAsDouble(look))
                .toArray();
    }

    /** Chance, on either side, to cross any of some boundaries at evenly spaced looks without there being an effect. */
    static double falseAlarms(double[] bounds) {
        var walk = new SequentialWalk();
        var chance = 0.0;
        for (var look = 0; look < bounds.length; look++) {
            var share = (look + 1.0) / bounds.length;
            chance += 2 * walk.chanceAbove(bounds[look], share);
            walk.pass(bounds[look], share);
        }
        return chance;
    }

    private static double root(UnivariateFunction function, double from) {
        return function.value(NEVER) > 0 ? NEVER : new BrentSolver(1e-8).solve(200, function, from, NEVER);
    }
}
