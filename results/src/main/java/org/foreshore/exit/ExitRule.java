package org.foreshore.exit;

/**
 * From evidence to decision, the first row that applies: lapse, harm, the rule itself, then effects with their fairness
 * and cost, then what is known to be too little, then what is not known. Undefined intervals decide nothing.
 * Why this rule and not another: ADR 0035.
 */
public final class ExitRule {

    /** Power from which a null is informative. */
    public static final double ENOUGH_POWER = 0.8;

    /** Of List's five. */
    public static final int ENOUGH_VITAL_SIGNS = 4;

    private ExitRule() {}

    public static Ground ground(Evidence evidence) {
        if (evidence.lapsed()) {
            return Ground.LAPSED;
        }
        if (evidence.guardrailStop()) {
            return Ground.GUARDRAIL;
        }
        if (evidence.effect().high() < 0) {
            return Ground.HARM;
        }
        if (evidence.ruleWasTheObstacle()) {
            return Ground.RULE_WAS_THE_OBSTACLE;
        }
        if (evidence.surelyTooLittle() && evidence.power() >= ENOUGH_POWER) {
            return Ground.INFORMATIVE_NULL;
        }
        return evidence.surelySome() ? withEffect(evidence) : withoutSureEffect(evidence);
    }

    private static Ground withEffect(Evidence evidence) {
        if (evidence.equityBreach()) {
            return Ground.EQUITY;
        }
        if (evidence.tooDear()) {
            return Ground.COST;
        }
        if (!evidence.surelyWorthwhile()) {
            return evidence.surelyTooLittle() ? Ground.UNDERPOWERED : perhapsWorthwhile(evidence);
        }
        return evidence.vitalSigns() >= ENOUGH_VITAL_SIGNS ? Ground.WORTHWHILE : Ground.VITAL_SIGNS;
    }

    private static Ground perhapsWorthwhile(Evidence evidence) {
        return evidence.extendable() ? Ground.PROMISING : Ground.OUT_OF_TIME;
    }

    private static Ground withoutSureEffect(Evidence evidence) {
        return evidence.power() < ENOUGH_POWER ? Ground.UNDERPOWERED : Ground.UNDECIDED;
    }
}
