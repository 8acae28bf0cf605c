package org.foreshore.firms;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.foreshore.outcome.FirmSize;

/**
 * Where stages settle while the climate stays as it is: each step up balances the step down.
 *
 * @param firms of each settlement, whatever their size and stage
 */
record Equilibrium(FirmParameters parameters, BusinessClimate climate, double[] firms) {

    private static final int ROUNDS = 500;

    /** Share of a size online among the peers of a firm of each settlement that brings itself about, the least such share. */
    double[] around(FirmSize size) {
        var chances = IntStream.range(0, firms.length)
                .mapToDouble(s -> chance(s, size))
                .toArray();
        var around = new double[firms.length];
        if (!Peers.near(size)) {
            Arrays.fill(around, settle(among -> mean(chances, among)));
            return around;
        }
        Arrays.setAll(around, s -> settle(among -> online(parts(s, chances[s], among))));
        return around;
    }

    private double mean(double[] chances, double around) {
        double sum = 0;
        double all = 0;
        for (int s = 0; s < firms.length; s++) {
            sum += firms[s] * online(parts(s, chances[s], around));
            all += firms[s];
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double settle(DoubleUnaryOperator online) {
        double around = 0;
        for (int round = 0; round < ROUNDS; round++) {
            around = online.applyAsDouble(around);
        }
        return around;
    }

    private static double online(double[] parts) {
        return parts[1] + parts[2];
    }

    /** Shares of the three stages of a size if so many of its peers are online. */
    double[] parts(int s, FirmSize size, double around) {
        return parts(s, chance(s, size), around);
    }

    private double chance(int s, FirmSize size) {
        return new Prospect(parameters, 0, 0, 0).chance(climate, s, size);
    }

    private double[] parts(int s, double chance, double around) {
        double rises = parameters.considers(around) * chance;
        double files = rises * climate.procedures()[s];
        // Whoever comes to file does not leave in the same month.
        double online = rises / ((1 - files) * parameters.reverts());
        double filing = online * files / parameters.reverts();
        double sum = 1 + online + filing;
        return new double[] {1 / sum, online / sum, filing / sum};
    }
}
