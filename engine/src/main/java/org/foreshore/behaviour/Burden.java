package org.foreshore.behaviour;

import org.foreshore.population.Traits;

/**
 * What the cost of going online weighs, in points, for each income class; rebuilt each month.
 *
 * <p>The burden is the monthly cost over monthly income, {@code b = (data + device over its months) / income}, and
 * weighs {@code -burden * ln(1 + b / 0.02)}: 2 % of income is the Broadband Commission's line of affordability. Income
 * itself adds {@code income * ln(income / mean)}.
 */
final class Burden {

    /** Who pays what for data: list price, social tariff, community network, both. */
    static final int DATA_TIERS = 4;

    static final int TARIFF = 1;
    static final int COMMUNITY = 2;

    /** Device tiers: has one to use; must buy; the same with another one in the household. */
    static final int HAS_ACCESS = 0;

    static final int MUST_BUY = 1;
    static final int BUY_SECOND = 2;
    static final int VOUCHER = 2;
    private static final int DEVICE_TIERS = 5;
    private static final int CLASSES = Traits.INCOME_CLASSES;
    private static final double LINE = 0.02;

    private final AdoptionParameters adoption;
    private final DeviceParameters devices;
    private final double[] income;
    private final double meanIncome;
    private final int[] points = new int[DATA_TIERS * DEVICE_TIERS * 32];
    private final int[] barredBelow = new int[DATA_TIERS];
    private final int[] affordableFrom = new int[DATA_TIERS];

    Burden(Behaviour behaviour, double[] incomeUsdPerMonth) {
        adoption = behaviour.adoption();
        devices = behaviour.devices();
        income = incomeUsdPerMonth;
        double sum = 0;
        for (double value : income) {
            sum += value;
        }
        meanIncome = sum / income.length;
    }

    void rebuild(Market market) {
        for (int tier = 0; tier < DATA_TIERS; tier++) {
            double data = market.dataUsdPerGb()
                    * adoption.basketGb()
                    * ((tier & TARIFF) != 0 ? 1 - market.tariffShare() : 1)
                    * ((tier & COMMUNITY) != 0 ? market.communityFactor() : 1);
            rebuild(tier, data, market);
        }
    }

    private void rebuild(int tier, double dataUsd, Market market) {
        barredBelow[tier] = 0;
        affordableFrom[tier] = CLASSES;
        for (int c = CLASSES - 1; c >= 0; c--) {
            double y = income[c] * market.incomeFactor();
            if (dataUsd <= LINE * y) {
                affordableFrom[tier] = c;
            }
            if (barredBelow[tier] == 0 && dataUsd >= adoption.unaffordable() * y) {
                barredBelow[tier] = c + 1;
            }
            for (int device = 0; device < DEVICE_TIERS; device++) {
                points[(tier * DEVICE_TIERS + device) * 32 + c] = weigh(dataUsd + deviceUsd(device, market), y);
            }
        }
    }

    private int weigh(double usd, double y) {
        return Chance.points(adoption.income() * StrictMath.log(y / meanIncome)
                - adoption.burden() * StrictMath.log1p(usd / y / LINE));
    }

    private double deviceUsd(int device, Market market) {
        if (device == HAS_ACCESS) {
            return 0;
        }
        boolean voucher = device > VOUCHER;
        boolean second = device - (voucher ? VOUCHER : 0) == BUY_SECOND;
        double price = market.deviceUsd() * (voucher ? 1 - market.voucherShare() : 1);
        double months = voucher && market.instalmentMonths() > 0
                ? Math.max(market.instalmentMonths(), devices.cashMonths())
                : devices.cashMonths();
        return price * (second ? 1 + devices.secondDevice() : 1) / months;
    }

    int points(int dataTier, int deviceTier, int incomeClass) {
        return points[(dataTier * DEVICE_TIERS + deviceTier) * 32 + incomeClass];
    }

    /** Income classes below this cannot pay for data at all. */
    int barredBelow(int dataTier) {
        return barredBelow[dataTier];
    }

    /** Income classes from this on pay at most 2 % of income for data. */
    int affordableFrom(int dataTier) {
        return affordableFrom[dataTier];
    }
}
