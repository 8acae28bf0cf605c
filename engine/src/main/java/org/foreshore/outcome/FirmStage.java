package org.foreshore.outcome;

/** How far a firm does its business online; each stage includes the one before. */
public enum FirmStage {
    /** Not at all. */
    OFFLINE,
    /** Uses the Internet for business. */
    ONLINE,
    /** Also does its procedures with the state online. */
    FILING
}
