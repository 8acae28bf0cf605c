package org.foreshore.lab;

import java.util.List;
import org.foreshore.exit.Ground;
import org.foreshore.outcome.SandboxLog;

/**
 * What one sandbox showed, what was decided on it, and what was true. Effects are oriented so that higher is better.
 *
 * @param low of the interval at the level of the exit rule; high too
 * @param covers whether the interval at the level of the test holds the effect on the treated
 * @param placeboValue what would have been estimated had the package done nothing
 * @param power chance it had, as it turned out, to find a worthwhile effect
 * @param worthIt whether the package at scale is worth it, in truth
 * @param harmed whether a guardrail's figure truly became too bad at the sites
 * @param warned whether any guardrail said so
 * @param falseAlarm whether one said so while its figure truly was not half as bad as its bar
 * @param spentUsd by the package in the pilot
 * @param scaleUsd of the package at scale, to the end of the horizon
 * @param costUsd of running the sandbox
 * @param months from the start of the test to the decision, or to its end without one
 * @param people residents of all eligible settlements
 * @param saturations of a two-stage trial, each with what it showed; else none
 */
public record Verdict(
        String design,
        int replication,
        double estimate,
        double standardError,
        double low,
        double high,
        double pValue,
        boolean covers,
        double placeboValue,
        double placeboPValue,
        double power,
        Truth truth,
        ErrorLedger ledger,
        Ground ground,
        boolean worthIt,
        boolean harmed,
        boolean warned,
        boolean falseAlarm,
        double spentUsd,
        double scaleUsd,
        double costUsd,
        int months,
        double people,
        double worthwhile,
        SandboxLog log,
        List<Saturated> saturations) {

    public Verdict {
        saturations = List.copyOf(saturations);
    }

    public boolean scales() {
        return ground.decision().scales();
    }

    public boolean stops() {
        return ground.decision().stops();
    }

    /** To scale what is worth it, or to stop what is not; undecided is not right. */
    public boolean isRight() {
        return worthIt ? scales() : stops();
    }

    /** Residents gained at scale beyond those that the smallest worthwhile effect would bring. */
    double gain() {
        return (truth.atScale() - worthwhile) * people;
    }

    /** Residents by which the decision falls short of the best. */
    public double regret() {
        double gain = gain();
        return Math.max(0, gain) - (scales() ? gain : 0);
    }
}
