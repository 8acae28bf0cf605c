package org.foreshore.behaviour;

/**
 * What connectivity costs this month, in US dollars of the base year.
 *
 * @param dataUsdPerGb list price of mobile data, taxes included
 * @param deviceUsd price of an entry smartphone, taxes included
 * @param incomeFactor income now over income at the start
 * @param tariffShare part of the data price that a social tariff takes off, 0 to 1
 * @param communityFactor price in a community network over the list price
 * @param voucherShare part of the device price that a voucher pays, 0 to 1
 * @param instalmentMonths months over which a device bought with a voucher is paid; 0 for cash
 */
public record Market(
        double dataUsdPerGb,
        double deviceUsd,
        double incomeFactor,
        double tariffShare,
        double communityFactor,
        double voucherShare,
        int instalmentMonths) {}
