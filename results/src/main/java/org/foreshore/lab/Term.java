package org.foreshore.lab;

/** Why an estimate is not the effect at scale: what lies between one way of knowing and the next. */
public enum Term {
    /** Whom the interviews happened to meet. */
    SAMPLING("Sampling noise"),
    /** Answers recorded wrongly. */
    MEASUREMENT("Measurement error"),
    /** Who answers. */
    ATTRITION("Non-response"),
    /** What the package did to the comparison. */
    CONTAMINATION("Contamination"),
    /** What would have changed anyway, and is taken for the package. */
    TREND("Trend and shocks"),
    /** How the sites differed from the start, and which of them the estimator looks at. */
    SELECTION("Selection"),
    /** Settlements count alike, residents do not. */
    WEIGHTING("Weighting"),
    /** What changes once everybody has it: neighbours, queues, prices. */
    SATURATION("Saturation"),
    /** Others than the pilot's sites. */
    COMPOSITION("Composition"),
    /** Later than the pilot. */
    HORIZON("Horizon"),
    /** Officials deliver less than the pilot's team. */
    FIDELITY("Fidelity");

    private final String title;

    Term(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
