package org.foreshore.lab;

import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;

/** What ended the test of a sandbox. */
public enum Ending {
    /** Its time was over. */
    AS_PLANNED("as planned"),
    /** A look that had seen enough good. */
    BENEFIT("early for benefit"),
    /** A look that had seen harm. */
    HARM("early for harm"),
    /** A look, or a stage gate, that saw no use in going on. */
    FUTILITY("early for futility"),
    /** A guardrail or a cap. */
    GUARDRAIL("stopped by a guardrail or cap");

    private final String title;

    Ending(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isEarly() {
        return this != AS_PLANNED;
    }

    static Ending of(SandboxLog log) {
        for (var step : log.steps()) {
            boolean byLook = step.actor().equals(Step.EVALUATOR);
            if (step.to() == Stage.TERMINATED_FUTILITY) {
                return FUTILITY;
            }
            if (step.to() == Stage.TERMINATED_BREACH) {
                return byLook ? HARM : GUARDRAIL;
            }
            if (becomes(step, Stage.FOLLOW_UP) && byLook) {
                return BENEFIT;
            }
        }
        return AS_PLANNED;
    }

    private static boolean becomes(Step step, Stage stage) {
        return !step.isRemark() && step.to() == stage;
    }
}
