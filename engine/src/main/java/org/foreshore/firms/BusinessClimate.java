package org.foreshore.firms;

/**
 * What firms of each settlement find this month.
 *
 * @param skill mean digital skill of residents, 0 to 1
 * @param customers share of residents who use the Internet
 * @param quality of the network, 0 to 1
 * @param procedures share of procedures with the state that can be done online
 * @param dataUsdPerGb price of data; deviceUsd of a device; incomeUsd mean income per head and month
 */
public record BusinessClimate(
        double[] skill,
        double[] customers,
        double[] quality,
        double[] procedures,
        double dataUsdPerGb,
        double deviceUsd,
        double incomeUsd) {

    double usdPerMonth(FirmParameters parameters) {
        return parameters.gb() * dataUsdPerGb + deviceUsd / parameters.deviceMonths();
    }
}
