package org.foreshore.exit;

/** How a pilot may end, or not end. */
public enum Decision {
    /** Graduate: scale up in steps, so that scaling keeps producing evidence. */
    SCALE_STAGED,
    /** Change what harmed or cost too much and run again. */
    MODIFY_RERUN,
    /** Go on, for so many more clusters or months. */
    EXTEND,
    /** The rule was the obstacle: change it for everybody. */
    ADOPT_RULE_CHANGE,
    /** End: it is known not to be worth it. */
    STOP,
    /** End and make good what was harmed. */
    STOP_AND_REDRESS,
    /** The evidence decides nothing: one may extend or redesign, but not stop for lack of effect. */
    INCONCLUSIVE,
    /** Nobody decided in time: a failure. */
    EXPIRED
}
