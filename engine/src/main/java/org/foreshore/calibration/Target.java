package org.foreshore.calibration;

/**
 * One number that history tells and the simulation must come near to.
 *
 * @param pattern what it is a year of, as "internet-use"; targets of one pattern share their errors
 * @param output position among the outputs of the simulator
 * @param observed what history tells
 * @param observationError standard error of that
 * @param discrepancy standard deviation of what even the best parameters miss, because the model is a model
 */
public record Target(
        String pattern, int year, int output, double observed, double observationError, double discrepancy) {

    /** Distance in standard deviations; luck and the emulator's own error count as errors too. */
    double implausibility(double expected, double luck, double emulator) {
        double variance =
                observationError * observationError + discrepancy * discrepancy + luck * luck + emulator * emulator;
        return Math.abs(expected - observed) / Math.sqrt(variance);
    }
}
