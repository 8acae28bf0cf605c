package org.foreshore.country;

/**
 * A first-level region with its own margins where a household survey gives them.
 *
 * @param admin1 code of the region in {@link Town#admin1()}; where a survey lumps several first-level regions, the first
 *     of their codes stands for all
 * @param populationShare share of the national population
 * @param urbanShare share of its residents in towns
 * @param incomeRatio mean income per head over the national mean
 * @param schoolingShift log-odds added to each step of schooling against the national margins
 * @param householdSize mean number of members
 * @param electricity share of households with electricity
 */
public record Region(
        String name,
        String admin1,
        Sourced<Double> populationShare,
        Sourced<Double> urbanShare,
        Sourced<Double> incomeRatio,
        Sourced<Double> schoolingShift,
        Sourced<Double> householdSize,
        Sourced<Double> electricity) {}
