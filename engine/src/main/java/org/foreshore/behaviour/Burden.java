package org.foreshore.behaviour;

import java.util.List;
import org.foreshore.connectivity.Tariffing;
import org.foreshore.population.Traits;

/**
 * What the cost of going online weighs, in points, for each income class; rebuilt each month.
 *
 * <p>The burden is the monthly cost over monthly income, {@code b = (data + device over its months) / income}, and
 * weighs {@code -burden * ln(1 + b / 0.02)}: 2 % of income is the Broadband Commission's line of affordability. Income
 * itself adds {@code income * ln(income / mean)}.
 */
final class Burden {

    /** Device tiers: has one to use; must buy; must buy with another one in the household; the last two per voucher. */
    static final int HAS_ACCESS = 0;

    static final int MUST_BUY = 1;
    static final int BUY_SECOND = 2;

    /** From one voucher to the next. */
    private static final int BUYS = 2;

    private static final int PLACES = Tariffing.values().length;

    private static final int CLASSES = Traits.INCOME_CLASSES;
    private static final double LINE = 0.02;

    private final AdoptionParameters adoption;
    private final DeviceParameters devices;
    private final double[] income;
    private final double meanIncome;
    private int deviceTiers;
    private int[] points = new int[0];
    private int[] barredBelow = new int[0];
    private int[] affordableFrom = new int[0];

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

    /** Tier of data prices: with the tariff of this number, or 0 for none; by what residents of the place pay. */
    static int dataTier(int tariff, Tariffing place) {
        return PLACES * tariff + place.ordinal();
    }

    /** Tier of device prices of one who must buy or buy a second, with the voucher of this number, or 0 for none. */
    static int deviceTier(int buys, int voucher) {
        return buys + BUYS * voucher;
    }

    /** Number of the voucher with which one buys, 0 for none and for one who need not buy. */
    static int voucher(int deviceTier) {
        return (deviceTier - 1) / BUYS;
    }

    /** Prices of the month; each programme's rebate counts for its own holders. */
    void rebuild(Market market, List<RunningProgramme> tariffs, List<RunningProgramme> vouchers) {
        int dataTiers = dataTier(tariffs.size() + 1, Tariffing.LIST);
        deviceTiers = deviceTier(MUST_BUY, vouchers.size() + 1);
        if (points.length != dataTiers * deviceTiers * 32 || barredBelow.length != dataTiers) {
            points = new int[dataTiers * deviceTiers * 32];
            barredBelow = new int[dataTiers];
            affordableFrom = new int[dataTiers];
        }
        for (int tier = 0; tier < dataTiers; tier++) {
            rebuild(tier, dataUsd(tier, market, tariffs), market, vouchers);
        }
    }

    private double dataUsd(int tier, Market market, List<RunningProgramme> tariffs) {
        return market.dataUsdPerGb()
                * adoption.basketGb()
                * (tier < PLACES
                        ? 1
                        : 1 - tariffs.get(tier / PLACES - 1).terms().share())
                * market.factor(Tariffing.values()[tier % PLACES]);
    }

    /** What the data basket costs a month at the price of a tier, over the income of a class. */
    double dataShare(int dataTier, int incomeClass, Market market, List<RunningProgramme> tariffs) {
        return dataUsd(dataTier, market, tariffs) / (income[incomeClass] * market.incomeFactor());
    }

    /** What buying a smartphone costs a month at the price of a tier, over the income of a class. */
    double phoneShare(int deviceTier, int incomeClass, Market market, List<RunningProgramme> vouchers) {
        return deviceUsd(deviceTier, market, vouchers) / (income[incomeClass] * market.incomeFactor());
    }

    /** Points of an income class if nothing cost anything. */
    int free(int incomeClass, Market market) {
        return weigh(0, income[incomeClass] * market.incomeFactor());
    }

    private void rebuild(int tier, double dataUsd, Market market, List<RunningProgramme> vouchers) {
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
            for (int device = 0; device < deviceTiers; device++) {
                points[(tier * deviceTiers + device) * 32 + c] =
                        weigh(dataUsd + deviceUsd(device, market, vouchers), y);
            }
        }
    }

    private int weigh(double usd, double y) {
        return Chance.points(adoption.income() * StrictMath.log(y / meanIncome)
                - adoption.burden() * StrictMath.log1p(usd / y / LINE));
    }

    private double deviceUsd(int device, Market market, List<RunningProgramme> vouchers) {
        if (device == HAS_ACCESS) {
            return 0;
        }
        int voucher = voucher(device);
        double price = market.deviceUsd();
        double months = devices.cashMonths();
        if (voucher > 0) {
            var terms = vouchers.get(voucher - 1).terms();
            price *= 1 - terms.share();
            months = Math.max(months, terms.instalmentMonths());
        }
        boolean second = device == deviceTier(BUY_SECOND, voucher);
        return price * (second ? 1 + devices.secondDevice() : 1) / months;
    }

    int points(int dataTier, int deviceTier, int incomeClass) {
        return points[(dataTier * deviceTiers + deviceTier) * 32 + incomeClass];
    }

    /** Income classes below this cannot pay for data at list price at all. */
    int barredBelow() {
        return barredBelow[0];
    }

    /** Residents of a block who cannot pay for data at all, at the price that each of them pays. */
    long barred(Residents residents, int block, Tariffing place) {
        return barredBelow[dataTier(0, place)] == 0 ? 0 : below(barredBelow, residents, block, place);
    }

    /** Residents of a block who pay at most 2 % of income for data. */
    long affordable(Residents residents, int block, Tariffing place) {
        return ~below(affordableFrom, residents, block, place);
    }

    private static long below(int[] limits, Residents residents, int block, Tariffing place) {
        var tariffs = residents.tariffs;
        long below = 0;
        for (int number = 0; number <= tariffs.programmes().size(); number++) {
            below |= tariffs.of(number, block) & residents.incomeBelow(block, limits[dataTier(number, place)]);
        }
        return below;
    }
}
