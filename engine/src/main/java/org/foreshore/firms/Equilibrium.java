package org.foreshore.firms;

import org.foreshore.outcome.FirmSize;

/** Where stages settle while the climate stays as it is: each step up balances the step down. */
record Equilibrium(FirmParameters parameters, BusinessClimate climate) {

    private static final int ROUNDS = 500;

    /** Share of firms online that brings itself about, the least such share. */
    double online(int s) {
        double around = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            for (var size : FirmSize.values()) {
                var part = parts(s, size, around);
                sum += parameters.part(size) * (part[1] + part[2]);
            }
            around = sum;
        }
        return around;
    }

    /** Shares of the three stages if so many firms around are online. */
    double[] parts(int s, FirmSize size, double around) {
        double chance = new Prospect(parameters, 0, 0, 0).chance(climate, s, size);
        double rises = parameters.considers(around) * chance;
        double files = rises * climate.procedures()[s];
        // Whoever comes to file does not leave in the same month.
        double online = rises / ((1 - files) * parameters.reverts());
        double filing = online * files / parameters.reverts();
        double sum = 1 + online + filing;
        return new double[] {1 / sum, online / sum, filing / sum};
    }
}
