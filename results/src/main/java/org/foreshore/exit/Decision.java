package org.foreshore.exit;

/** How a pilot may end, or not end. */
public enum Decision {
    /** Graduate: scale up in steps, so that scaling keeps producing evidence. */
    SCALE_STAGED("scale up in steps"),
    /** Change what harmed or cost too much and run again. */
    MODIFY_RERUN("modify and run again"),
    /** Go on, for so many more clusters or months. */
    EXTEND("extend"),
    /** The rule was the obstacle: change it for everybody. */
    ADOPT_RULE_CHANGE("change the rule for all"),
    /** End: it is known not to be worth it. */
    STOP("stop"),
    /** End and make good what was harmed. */
    STOP_AND_REDRESS("stop and redress"),
    /** The evidence decides nothing: one may extend or redesign, but not stop for lack of effect. */
    INCONCLUSIVE("inconclusive"),
    /** Nobody decided in time: a failure. */
    EXPIRED("expired");

    private final String title;

    Decision(String title) {
        this.title = title;
    }

    /** As people say it. */
    public String title() {
        return title;
    }

    /** Whether everybody gets what was tried. */
    public boolean scales() {
        return this == SCALE_STAGED || this == ADOPT_RULE_CHANGE;
    }

    /** Whether it ends for good. */
    public boolean stops() {
        return this == STOP || this == STOP_AND_REDRESS;
    }
}
