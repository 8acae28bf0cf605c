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
 * @param everywhere what caps on the price leave that hold everywhere
 * @param local what caps leave that hold in some places, there; where several hold, the lowest holds in all of their places
 */
public record Prices(
        double dataUsdPerGb,
        double deviceUsd,
        double dataTax,
        double dataTaxForgone,
        double deviceDuty,
        double deviceDutyForgone,
        Capped everywhere,
        Capped local) {

    public static final Prices NONE = new Prices(0, 0, 0, 0, 0, 0, Capped.NOT, Capped.NOT);

    /**
     * What a cap on the price leaves.
     *
     * @param price part of the price, which is also the part that users still pay operators
     * @param investment part of the capital that comes from there
     */
    public record Capped(double price, double investment) {

        public static final Capped NOT = new Capped(1, 1);

        private static Capped by(PriceCap cap, double before, double after) {
            return new Capped(before <= 0 ? 1 : after / before, cap.investmentLeft(before, after));
        }

        private Capped then(Capped next) {
            return new Capped(price * next.price, investment * next.investment);
        }
    }

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
        var everywhere = Capped.NOT;
        for (var cap : regime.all(PriceCap.class)) {
            if (!cap.isLocal()) {
                double before = data;
                data = cap.capped(data, income);
                everywhere = everywhere.then(Capped.by(cap, before, data));
            }
        }
        var local = Capped.NOT;
        for (var cap : regime.all(PriceCap.class)) {
            double capped = cap.capped(data, income);
            if (cap.isLocal() && capped < local.price() * data) {
                local = Capped.by(cap, data, capped);
            }
        }
        double tax = data / (1 + taxRate) * taxRate;
        double duty = device / (1 + dutyRate) * dutyRate;
        double taxForgone = tax * regime.dataTaxRelief();
        double dutyForgone = duty * regime.deviceDutyRelief();
        return new Prices(
                data - taxForgone, device - dutyForgone, tax, taxForgone, duty, dutyForgone, everywhere, local);
    }
}
