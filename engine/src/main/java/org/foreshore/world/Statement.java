package org.foreshore.world;

/**
 * A month of one sector in the ledger, USD of the base year for the real population: what it has been paid beyond what it
 * paid since the start of the simulated time, and both of the month.
 */
public record Statement(double openingUsd, double receivedUsd, double paidUsd) {

    public double closingUsd() {
        return openingUsd + receivedUsd - paidUsd;
    }

    /** Received less paid in the month. */
    public double netUsd() {
        return receivedUsd - paidUsd;
    }
}
