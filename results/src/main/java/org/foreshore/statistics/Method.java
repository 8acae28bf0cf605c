package org.foreshore.statistics;

/** How an interval was made. */
public enum Method {
    /** Student's t on the differences: the standard, exact for normal differences and close to it for means. */
    PAIRED_T("paired-t"),
    /** Bias-corrected and accelerated bootstrap of the mean difference: for few or skewed pairs. */
    BOOTSTRAP("bca-bootstrap");

    private final String id;

    Method(String id) {
        this.id = id;
    }

    /** Name in files. */
    public String id() {
        return id;
    }
}
