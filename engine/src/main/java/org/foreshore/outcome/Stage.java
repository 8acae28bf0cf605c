package org.foreshore.outcome;

import java.util.EnumSet;
import java.util.Set;

/** Where a regulatory sandbox stands, from its draft to its end. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    SCREENED,
    /** No need for a sandbox was shown. */
    REJECTED,
    /** Ready, and its plan fixed before anything is measured. */
    DESIGNED,
    APPROVED,
    /** Measured, and nothing else yet. */
    BASELINE,
    /** The package holds at the pilot's sites. */
    LIVE,
    /** A guardrail has switched the package off for now. */
    PAUSED,
    /** The test is over; evaluation and decision are due. */
    FOLLOW_UP,
    EVALUATED,
    DECIDED,
    SCALING,
    SCALED,
    CLOSED,
    /** A guardrail, a cap, or a look that found harm has stopped it. */
    TERMINATED_BREACH,
    /** Those who took part have left. */
    TERMINATED_PARTICIPANT,
    /** A stage gate was not passed, or a look found that it would hardly show anything any more. */
    TERMINATED_FUTILITY,
    /** Nobody decided in time, which is a failure. */
    EXPIRED;

    /** Where it may go from here; nowhere from where it ends. */
    public Set<Stage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(SCREENED);
            case SCREENED -> EnumSet.of(REJECTED, DESIGNED);
            case DESIGNED -> EnumSet.of(REJECTED, APPROVED);
            case APPROVED -> EnumSet.of(BASELINE);
            case BASELINE -> EnumSet.of(LIVE, TERMINATED_PARTICIPANT);
            case LIVE -> EnumSet.of(PAUSED, FOLLOW_UP, TERMINATED_BREACH, TERMINATED_PARTICIPANT, TERMINATED_FUTILITY);
            case PAUSED -> EnumSet.of(LIVE, FOLLOW_UP, TERMINATED_BREACH, TERMINATED_PARTICIPANT);
            case FOLLOW_UP -> EnumSet.of(EVALUATED, EXPIRED);
            case EVALUATED -> EnumSet.of(DECIDED, EXPIRED);
            case DECIDED -> EnumSet.of(LIVE, SCALING, CLOSED);
            case SCALING -> EnumSet.of(SCALED);
            case SCALED -> EnumSet.of(CLOSED);
            case REJECTED, CLOSED, TERMINATED_BREACH, TERMINATED_PARTICIPANT, TERMINATED_FUTILITY, EXPIRED ->
                EnumSet.noneOf(Stage.class);
        };
    }

    public boolean isTerminal() {
        return next().isEmpty();
    }

    /** Whether it ended before its test was over. */
    public boolean isTerminated() {
        return this == TERMINATED_BREACH || this == TERMINATED_PARTICIPANT || this == TERMINATED_FUTILITY;
    }
}
