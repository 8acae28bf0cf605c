package org.foreshore.exit;

import org.foreshore.statistics.Interval;

/**
 * All that the exit rule looks at. Effects are oriented so that higher is better.
 *
 * @param effect interval of the effect, at 90 per cent unless the plan says otherwise
 * @param worthwhile smallest effect worth having, fixed before the start
 * @param power chance the pilot, as it turned out, had to find a worthwhile effect
 * @param equityBreach whether a protected group was harmed or left further behind
 * @param costPerEffect money for one unit of effect
 * @param costLimit the most one would pay for it
 * @param vitalSigns how many of List's five signs that an idea scales are good
 * @param guardrailStop whether a guardrail stopped the pilot
 * @param ruleWasTheObstacle whether the waived rule, not the technology, had stood in the way
 * @param lapsed whether the pilot ended without anybody deciding
 * @param extendable whether the plan leaves time for an extension
 */
public record Evidence(
        Interval effect,
        double worthwhile,
        double power,
        boolean equityBreach,
        double costPerEffect,
        double costLimit,
        int vitalSigns,
        boolean guardrailStop,
        boolean ruleWasTheObstacle,
        boolean lapsed,
        boolean extendable) {

    public Evidence {
        if (!(worthwhile > 0)) {
            throw new IllegalArgumentException(
                    "the smallest worthwhile effect (%s) must be positive".formatted(worthwhile));
        }
        if (vitalSigns < 0 || vitalSigns > 5) {
            throw new IllegalArgumentException("vital signs (%d) must be 0 to 5".formatted(vitalSigns));
        }
    }

    boolean surelySome() {
        return effect.low() > 0;
    }

    boolean surelyWorthwhile() {
        return effect.low() >= worthwhile;
    }

    boolean surelyTooLittle() {
        return effect.high() < worthwhile;
    }

    boolean tooDear() {
        return costPerEffect > costLimit;
    }

    /**
     * Times as many clusters, or months of independent evidence, until the interval would leave the smallest worthwhile
     * effect out, if the estimate, the middle of the interval, stays as it is.
     */
    public double timesTheClusters() {
        var half = (effect.high() - effect.low()) / 2;
        var distance = (effect.high() + effect.low()) / 2 - worthwhile;
        return Math.max(1, half * half / (distance * distance));
    }
}
