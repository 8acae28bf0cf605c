package org.foreshore.world;

import java.util.Arrays;

/** What the state has paid since the start of the simulated time, by purpose: USD of the base year, real residents. */
final class Expenditure {

    private final double[] usd = new double[Purpose.values().length];

    void clear() {
        Arrays.fill(usd, 0);
    }

    void copyFrom(Expenditure other) {
        System.arraycopy(other.usd, 0, usd, 0, usd.length);
    }

    void pay(Purpose purpose, double amountUsd) {
        usd[purpose.ordinal()] += amountUsd;
    }

    double of(Purpose purpose) {
        return usd[purpose.ordinal()];
    }

    double total() {
        double sum = 0;
        for (double each : usd) {
            sum += each;
        }
        return sum;
    }
}
