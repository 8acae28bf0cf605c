package org.foreshore.sizing;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * What significance does to estimates when power is low: only the lucky ones get through.
 *
 * <p>Source: A. Gelman and J. Carlin, Beyond power calculations, Perspectives on Psychological Science 9 (2014); J. Lu,
 * Y. Qiu and A. Deng, British Journal of Mathematical and Statistical Psychology 72 (2019), for the closed forms.
 *
 * @param effect true effect in standard errors
 * @param alpha two-sided level
 */
public record WinnersCurse(double effect, double alpha) {

    /** The effect, in standard errors, that is found with the given power. */
    public static WinnersCurse atPower(double power, double alpha) {
        if (!(power > alpha && power < 1)) {
            throw new IllegalArgumentException(
                    "power (%s) must lie between the level (%s) and 1".formatted(power, alpha));
        }
        var effect = new BrentSolver(1e-13).solve(500, each -> Power.normal(each, alpha) - power, 0, 40);
        return new WinnersCurse(effect, alpha);
    }

    public double power() {
        return Power.normal(effect, alpha);
    }

    /** Chance that a significant estimate has the wrong sign. */
    public double signError() {
        return Normal.below(-effect - Normal.critical(alpha)) / power();
    }

    /** Mean size of significant estimates over the true effect. */
    public double exaggeration() {
        var critical = Normal.critical(alpha);
        var right = effect * Normal.below(effect - critical) + Normal.density(critical - effect);
        var wrong = -effect * Normal.below(-effect - critical) + Normal.density(critical + effect);
        return (right + wrong) / (effect * power());
    }
}
