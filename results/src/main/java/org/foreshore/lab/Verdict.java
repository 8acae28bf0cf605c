package org.foreshore.lab;

import java.util.List;
import java.util.Optional;
import org.foreshore.exit.Ground;
import org.foreshore.outcome.SandboxLog;

/**
 * What one sandbox showed, what was decided on it, and what was true. Effects are oriented so that higher is better.
 *
 * @param low of the interval at the level of the exit rule; high too
 * @param covers whether the interval at the level of the test holds the effect on the treated
 * @param significant whether it is beyond what this look, or the end, is tested against
 * @param placeboSignificant whether any look, or the end, would have been had the package done nothing
 * @param power chance it had, as it turned out, to find a worthwhile effect
 * @param worthIt whether the package at scale is worth it, in truth
 * @param extended whether it went on for longer than planned
 * @param holdBack what scaling showed, if it went to scale settlement by settlement
 * @param secondary outcomes that do not decide
 * @param harmed whether a guardrail's figure truly became too bad at the sites
 * @param warned whether any guardrail said so
 * @param falseAlarm whether one said so while its figure truly was not half as bad as its bar
 * @param spentUsd by the package in the pilot
 * @param scaleUsd of the package at scale, to the end of the horizon
 * @param costUsd of running the sandbox
 * @param months from the start of the test to the decision, or to its end without one
 * @param people residents of all eligible settlements
 */
public record Verdict(
        String design,
        int replication,
        double estimate,
        double standardError,
        double low,
        double high,
        double pValue,
        boolean significant,
        boolean covers,
        boolean placeboSignificant,
        double power,
        Truth truth,
        ErrorLedger ledger,
        Ground ground,
        Ending ending,
        boolean extended,
        Optional<HoldBack> holdBack,
        List<Secondary> secondary,
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
        SandboxLog log) {

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

    /** The same as it came about: of what it scaled, as far as that was brought everywhere; nothing if it did not. */
    double taken() {
        return scales()
                ? holdBack.filter(HoldBack::complete)
                        .map(scaled -> (scaled.achieved() - worthwhile) * people)
                        .orElse(gain())
                : 0;
    }

    /** Residents by which the decision falls short of the best; scaling later than at once is no fault. */
    public double regret() {
        return Math.max(0, gain()) - Math.min(taken(), Math.max(0, gain()));
    }
}
