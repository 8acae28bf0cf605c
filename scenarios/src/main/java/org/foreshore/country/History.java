package org.foreshore.country;

import java.util.List;

/**
 * What a country was in years past, as far as a simulation that begins then has to be told: the drivers of the use of the
 * Internet, and the gaps that surveys found. The use itself stands in {@link Adoption#internetUse}.
 *
 * @param start year from which use is simulated
 * @param population residents, by year
 * @param urbanShare share in towns, by year
 * @param electricity share of residents with electricity, by year
 * @param coverage share of residents inside any mobile network that carries data, of whatever generation, by year
 * @param schoolingYears mean years of schooling of adults, by year
 * @param incomeGrowth real growth of income per head in each year, as a share
 * @param dataPricePerGb price of 1 GB in the first year, in dollars of the profile's base year
 * @param devicePrice price of the cheapest device that goes online in the first year
 * @param devicePriceDecline yearly fall of that price from then on, as a rate
 * @param smartphoneShare share of phone owners in the first year whose phone goes online
 * @param useOddsUrban odds of use of women in towns over those in villages in the first year; men over women likewise
 * @param observationError standard error of the published shares of users
 * @param gaps what surveys found, earliest first
 */
public record History(
        int start,
        Sourced<List<YearValue>> population,
        Sourced<List<YearValue>> urbanShare,
        Sourced<List<YearValue>> electricity,
        Sourced<List<YearValue>> coverage,
        Sourced<List<YearValue>> schoolingYears,
        Sourced<List<YearValue>> incomeGrowth,
        Sourced<Double> dataPricePerGb,
        Sourced<Double> devicePrice,
        Sourced<Double> devicePriceDecline,
        Sourced<Double> smartphoneShare,
        Sourced<Double> useOddsUrban,
        Sourced<Double> useOddsMaleUrban,
        Sourced<Double> useOddsMaleRural,
        Sourced<Double> observationError,
        List<Gap> gaps,
        List<Source> sources) {

    public History {
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
    }
}
