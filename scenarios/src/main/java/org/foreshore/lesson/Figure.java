package org.foreshore.lesson;

/** What a question asks for: a number, or the name of an arm, a group or a decision. */
public enum Figure {
    LEVEL("level", "The level an arm reaches; eight of ten futures lie in its range", Of.LEVELS),
    EFFECT("effect", "What an arm changes, pairs sharing their luck", Of.DIFFERENCES),
    EFFECT_OWN_LUCK("effect-own-luck", "The same, each arm under luck of its own", Of.DIFFERENCES),
    WRONG_SIGN("wrong-sign", "Share of single comparisons under own luck that have the wrong sign", Of.SHARES),
    WIDTH("width", "How many times as wide the interval is under own luck as under shared luck", Of.TIMES),
    BEST_ARM("best-arm", "The arm that improves most", Of.NAMES),
    MOST("most", "The group, of those named, that gains most", Of.NAMES),
    LEAST("least", "The group, of those named, that gains least or loses most", Of.NAMES),
    FOUND("found", "What the sandbox finds in the first country, with its interval", Of.FINDINGS),
    AT_SITES("at-sites", "What the package truly does at the sites, mean over countries", Of.FINDINGS),
    AT_SCALE("at-scale", "What it truly does at scale at the end, mean over countries", Of.FINDINGS),
    DECISION("decision", "What the rule fixed before decides in the first country", Of.DECISIONS),
    SEES(
            "sees",
            "Share of countries in which the sandbox finds an effect that luck alone would hardly bring",
            Of.PILOTS),
    RIGHT("right", "Share of countries in which the rule decides right", Of.PILOTS),
    SCALES("scales", "Share of countries in which the rule scales the package up", Of.PILOTS);

    /** What kind of answer it is. */
    private enum Of {
        LEVELS,
        DIFFERENCES,
        SHARES,
        TIMES,
        NAMES,
        FINDINGS,
        DECISIONS,
        PILOTS
    }

    private final String id;
    private final String says;
    private final Of of;

    Figure(String id, String says, Of of) {
        this.id = id;
        this.says = says;
        this.of = of;
    }

    /** Name in lesson files. */
    public String id() {
        return id;
    }

    public String says() {
        return says;
    }

    public boolean isOfPilot() {
        return of == Of.FINDINGS || of == Of.DECISIONS || of == Of.PILOTS;
    }

    /** Whether the answer is a name, which can only be chosen. */
    public boolean isName() {
        return of == Of.NAMES || of == Of.DECISIONS;
    }

    /** Whether it tells the groups of its subject apart. */
    public boolean comparesGroups() {
        return this == MOST || this == LEAST;
    }

    /** Whether it is a difference in an indicator rather than a level. */
    public boolean isDifference() {
        return of == Of.DIFFERENCES || of == Of.FINDINGS;
    }

    /** Whether it is a share of cases, whatever the indicator's unit. */
    public boolean isShareOfCases() {
        return of == Of.SHARES || of == Of.PILOTS;
    }

    /** Whether its replications are parted into two halves of luck. */
    public boolean needsOwnLuck() {
        return this == EFFECT_OWN_LUCK || this == WRONG_SIGN || this == WIDTH;
    }
}
