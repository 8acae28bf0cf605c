package org.foreshore.exit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The row of the exit rule that applied; rows stand in the order in which they are looked at. */
public enum Ground {
    /** The pilot ran out before anybody decided. */
    LAPSED(Decision.EXPIRED),
    /** A guardrail stopped the pilot. */
    GUARDRAIL(Decision.STOP_AND_REDRESS),
    /** A stage gate was not passed, or an interim look saw no use in going on. */
    FUTILITY(Decision.STOP),
    /** The whole interval lies below zero, or an interim look found harm. */
    HARM(Decision.STOP_AND_REDRESS),
    /** The technology worked as soon as the rule was waived. */
    RULE_WAS_THE_OBSTACLE(Decision.ADOPT_RULE_CHANGE),
    /** Surely less than worthwhile, and the pilot was large enough to know. */
    INFORMATIVE_NULL(Decision.STOP),
    /** An effect, but a group was harmed or left behind. */
    EQUITY(Decision.MODIFY_RERUN),
    /** An effect, but for too much money. */
    COST(Decision.MODIFY_RERUN),
    /** Surely some effect, perhaps a worthwhile one. */
    PROMISING(Decision.EXTEND),
    /** The same, but no extension is planned or left. */
    OUT_OF_TIME(Decision.INCONCLUSIVE),
    /** Worth it, but unlikely to survive being scaled as it is. */
    VITAL_SIGNS(Decision.MODIFY_RERUN),
    /** Surely worth it, fair and affordable. */
    WORTHWHILE(Decision.SCALE_STAGED),
    /** No sure effect, and the pilot was too small to say that there is none. */
    UNDERPOWERED(Decision.INCONCLUSIVE),
    /** Large enough as planned, yet no row applies: both nothing and a worthwhile effect remain possible. */
    UNDECIDED(Decision.INCONCLUSIVE);

    private final Decision decision;

    Ground(Decision decision) {
        this.decision = decision;
    }

    public Decision decision() {
        return decision;
    }

    /** Its name as words, for the log is read by people. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The one that a log names in these words. */
    public static Optional<Ground> find(String words) {
        return Arrays.stream(values())
                .filter(each -> each.words().equals(words))
                .findFirst();
    }
}
