package org.foreshore.connectivity;

import org.foreshore.country.Economy;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;

/**
 * List prices of the month, taxes included, in US dollars of the base year.
 *
 * @param dataUsdPerGb 1 GB of mobile data
 * @param deviceUsd an entry smartphone
 * @param dataTaxUsdPerGb tax on data forgone by relief, per GB
 * @param deviceDutyUsd duty on a device forgone by relief
 */
public record Prices(double dataUsdPerGb, double deviceUsd, double dataTaxUsdPerGb, double deviceDutyUsd) {

    /**
     * @param years years since the start of the scenario (negative in the warm-up)
     * @param usersRatio users now over users at the start
     * @param sharedPart share of settlements on shared networks
     * @param unrecovered unrecovered yearly cost of obligations over revenue
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
        double dataTax = economy.dataTax().value();
        double duty = economy.deviceDuty().value();
        double data = economy.dataPricePerGb().value()
                * StrictMath.exp(-economy.dataPriceDecline().value() * years)
                * StrictMath.pow(usersRatio, -supply.scaleEconomy())
                * (1 - supply.passThrough() * sharedPart * supply.sharingSaving())
                * (1 + supply.passThrough() * unrecovered)
                * conditions.dataPriceFactor();
        double device = economy.devicePrice().value()
                * StrictMath.exp(-economy.devicePriceDecline().value() * years)
                * conditions.devicePriceFactor();
        double dataForgone = data / (1 + dataTax) * dataTax * regime.dataTaxRelief();
        double dutyForgone = device / (1 + duty) * duty * regime.deviceDutyRelief();
        return new Prices(data - dataForgone, device - dutyForgone, dataForgone, dutyForgone);
    }
}
