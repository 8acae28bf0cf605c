package org.foreshore.country;

/**
 * Incomes and prices, in US dollars of the profile's base year.
 *
 * @param incomePerHead mean income (or consumption) per head and month
 * @param gini Gini index of income per head, 0 to 1
 * @param urbanIncomeRatio mean income per head in towns over mean income per head in villages
 * @param incomeGrowth real growth of income per head and year, as a share
 * @param dataPricePerGb retail price of 1 GB of mobile data, taxes included
 * @param dataPriceDecline yearly fall of that price, as a rate (0.1 = about 10 % a year)
 * @param devicePrice price of an entry smartphone, taxes included
 * @param devicePriceDecline yearly fall of that price, as a rate
 * @param dataTax taxes and levies on data as a share of the net price
 * @param deviceDuty duties and taxes on devices as a share of the net price
 */
public record Economy(
        Sourced<Double> incomePerHead,
        Sourced<Double> gini,
        Sourced<Double> urbanIncomeRatio,
        Sourced<Double> incomeGrowth,
        Sourced<Double> dataPricePerGb,
        Sourced<Double> dataPriceDecline,
        Sourced<Double> devicePrice,
        Sourced<Double> devicePriceDecline,
        Sourced<Double> dataTax,
        Sourced<Double> deviceDuty) {}
