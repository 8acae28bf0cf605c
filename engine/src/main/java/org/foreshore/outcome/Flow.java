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
    MINUTES,
    /** Not done, online or otherwise, for want of an identity that is accepted. */
    FORGONE_IDENTITY,
    /** Not done, online or otherwise, by somebody without a smartphone or a network. */
    FORGONE_DEVICE,
    /** Not done, online or otherwise, by somebody who could be online and is not, does not know of it, or did not manage. */
    FORGONE_SKILL,
    /** Not done, online or otherwise, because platform or network are down. */
    FORGONE_OUTAGE,
    /** Not done because a machine wrongly refused it. */
    FORGONE_MACHINE,
    /** Residents who believe a rumour. */
    BELIEVERS,
    /** Residents whose records were taken. */
    EXPOSED,
    /** Residents where a hazard strikes. */
    ENDANGERED,
    /** Of these, whom a warning reached. */
    WARNED,
    /** Of these, who acted on it. */
    HEEDED,
    /** Residents to whom relief was due. */
    RELIEF_DUE,
    /** Of these, to whom it came on time. */
    RELIEF_ON_TIME
}
