package org.foreshore.outcome;

/** What is counted of the events of one month, by group of the residents aged 15 and over to whom they happen. */
public enum Flow {
    /** Procedures of public services that somebody needed done. */
    NEEDS,
    /** Done online by oneself. */
    ONLINE,
    /** Done with help at a centre. */
    ASSISTED,
    /** Done in person at an office. */
    IN_PERSON,
    /** Not done, because every way was too costly. */
    FORGONE,
    /** Tried online in vain; the need then went elsewhere and is counted there. */
    FAILED_ONLINE,
    /** Minutes that residents spent on procedures, travel and waiting included. */
    MINUTES
}
