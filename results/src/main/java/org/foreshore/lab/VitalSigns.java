package org.foreshore.lab;

import java.util.stream.Stream;

/**
 * Five signs that an idea scales, as an evaluator can see them. Source: J. List, The voltage effect (2022).
 *
 * @param real not likely a false alarm: significant
 * @param representative sites like all that are eligible: their baselines lie within twice the smallest worthwhile effect
 * @param deliverable the plan for scale expects at least seven tenths to be delivered
 * @param contained a comparison was there to see spillovers by
 * @param affordable within the limit of cost, or none is set
 */
record VitalSigns(boolean real, boolean representative, boolean deliverable, boolean contained, boolean affordable) {

    static final double DELIVERED = 0.7;

    int good() {
        return (int) Stream.of(real, representative, deliverable, contained, affordable)
                .filter(sign -> sign)
                .count();
    }
}
