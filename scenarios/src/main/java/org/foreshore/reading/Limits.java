package org.foreshore.reading;

import org.foreshore.document.Range;

/** What a scenario file may hold at most, and what it means when it says nothing. */
final class Limits {

    static final String SCHEMA = "foreshore/1";
    static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    static final String LANGUAGE = "[a-z]{2,3}";
    static final int LONGEST_ID = 60;
    static final int LONGEST_TEXT = 2_000;
    static final int ARMS = 12;
    static final int COMPONENTS = 50;

    static final int STANDARD_MONTHS = 120;
    static final int STANDARD_WARM_UP = 36;
    static final int STANDARD_SEED = 1;
    static final int STANDARD_REPLICATIONS = 16;

    /** Residents simulated unless the file asks for another scale. */
    static final double STANDARD_RESIDENTS = 100_000;

    /** Up to this population a district is simulated resident by resident. */
    static final long FULL_SCALE = 1_000_000;

    static final double RESIDENTS = 200e6;

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    static final Range MONTHS = Range.of(1, 600);
    static final Range WARM_UP = Range.of(0, 600);
    static final Range SEED = Range.of(Long.MIN_VALUE, Long.MAX_VALUE);
    static final Range REPLICATIONS = Range.of(1, 10_000);
    static final Range POPULATIONS = Range.of(1, 50);
    static final Range POPULATION = Range.of(1, 10e9);
    static final Range SHARE = Range.of(0, 1);
    static final Range CHANCE = Range.above(0, 1);
    static final Range FIDELITY = Range.of(0.01, 1);
    /** As a parameter that is money has it. */
    static final Range BUDGET = Range.of(0, 1e12);

    static final Range CHANGE = Range.of(-1, 1);
    static final Range ANY_NUMBER = Range.of(-Double.MAX_VALUE, Double.MAX_VALUE);
    static final Range SCALE = Range.above(0, 1);
    static final Range DURATION = Range.of(0, 600);
    static final Range FEWEST = Range.of(1, 1e6);
    static final Range AGE = Range.of(0, 120);
    /** Age under which nobody takes part in what any lever offers. */
    static final int YOUNGEST_MEANT = 10;

    private Limits() {}
}
