package org.foreshore.report;

/**
 * One indicator for one group in every arm, month and replication.
 *
 * @param values {@code values[arm][month][replication]}; arm 0 is the baseline; {@code NaN} where undefined
 */
record Panel(String indicator, String group, double[][][] values) {

    double[] replications(int arm, int month) {
        return values[arm][month];
    }
}
