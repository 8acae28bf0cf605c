package org.foreshore.connectivity;

import org.foreshore.country.Economy;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.PriceCap;
import org.foreshore.rules.Regime;

/**
 * List prices of the month, taxes included, in US dollars of the base year.
 *
 * @param dataUsdPerGb 1 GB of mobile data
 * @param deviceUsd an entry smartphone
 * @param dataTax tax on 1 GB as the law states it, of which dataTaxForgone is remitted
 * @param deviceDuty duty on a device as the law states it, of which deviceDutyForgone is remitted
 * @param revenuePart part of operators' revenue that caps on the price leave everywhere
 * @param localPart part of the price that caps of some places leave there; where several hold, the lowest holds in all of
 *     their places. localRevenuePart: of the revenue from there
 */
public record Prices(
        double dataUsdPerGb,
        double deviceUsd,
        double dataTax,
        double dataTaxForgone,
        double deviceDuty,
        double deviceDutyForgone,
        double revenuePart,
        double localPart,
        double localRevenuePart) {

    public static final Prices NONE = new Prices(0, 0, 0, 0, 0, 0, 1, 1, 1);

    /**
     * @param years years since the start of the scenario (negative in the warm-up)
     * @param usersRatio users now over users at the start
     * @param sharedPart share of settlements on shared networks
     * @param unrecovered unrecovered yearly cost of obligations, less fees forgone, over revenue
     */
    public static Prices of(
            Economy economy,
            SupplyParameters supply,
            Regime regime,
            Conditions conditions,
            double years,
            double usersRatio,
            double sharedPart,
            double unrecovered) {
        double taxRate = economy.dataTax().value();
        double dutyRate = economy.deviceDuty().value();
        double data = economy.dataPricePerGb().value()
                * StrictMath.exp(-economy.dataPriceDecline().value() * years)
                * StrictMath.pow(usersRatio, -supply.scaleEconomy())
                * (1 - supply.passThrough() * sharedPart * supply.sharingSaving())
                * (1 + supply.passThrough() * unrecovered)
                * conditions.dataPriceFactor();
        double device = economy.devicePrice().value()
                * StrictMath.exp(-economy.devicePriceDecline().value() * years)
                * conditions.devicePriceFactor();
        double income = economy.incomePerHead().value()
                * StrictMath.pow(1 + economy.incomeGrowth().value(), years)
                * conditions.incomeFactor();
        double revenue = 1;
        for (var cap : regime.all(PriceCap.class)) {
            if (!cap.isLocal()) {
                double before = data;
                data = cap.capped(data, income);
                revenue *= cap.revenueLeft(before, data);
            }
        }
        double local = data;
        double localRevenue = 1;
        for (var cap : regime.all(PriceCap.class)) {
            double capped = cap.capped(data, income);
            if (cap.isLocal() && capped < local) {
                local = capped;
                localRevenue = cap.revenueLeft(data, capped);
            }
        }
        double tax = data / (1 + taxRate) * taxRate;
        double duty = device / (1 + dutyRate) * dutyRate;
        double taxForgone = tax * regime.dataTaxRelief();
        double dutyForgone = duty * regime.deviceDutyRelief();
        return new Prices(
                data - taxForgone,
                device - dutyForgone,
                tax,
                taxForgone,
                duty,
                dutyForgone,
                revenue,
                data == 0 ? 1 : local / data,
                localRevenue);
    }
}
