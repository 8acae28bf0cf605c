package org.foreshore.country;

import java.util.List;

/**
 * Who lives there.
 *
 * @param population residents
 * @param urbanShare share in towns
 * @param growthUrban yearly growth of the urban population, as a share
 * @param growthRural yearly growth of the rural population, as a share (may be negative)
 * @param ages age bands by sex, shares of the whole population, with yearly death rates
 * @param householdSizes share of households with 1, 2, … 7 and 8 or more members
 * @param schoolingUrbanMen highest level of men aged 18 and over in towns (and so on for the other three)
 * @param electricityUrban share of households with electricity
 * @param disabilitySome share of adults with some difficulty in functioning
 * @param disabilitySevere share of adults with severe difficulty
 * @param minorityLanguage share who mainly speak a language with little content and few services
 */
public record People(
        Sourced<Double> population,
        Sourced<Double> urbanShare,
        Sourced<Double> growthUrban,
        Sourced<Double> growthRural,
        Sourced<List<AgeBand>> ages,
        Sourced<List<Double>> householdSizes,
        Sourced<Schooling> schoolingUrbanMen,
        Sourced<Schooling> schoolingUrbanWomen,
        Sourced<Schooling> schoolingRuralMen,
        Sourced<Schooling> schoolingRuralWomen,
        Sourced<Double> electricityUrban,
        Sourced<Double> electricityRural,
        Sourced<Double> disabilitySome,
        Sourced<Double> disabilitySevere,
        Sourced<Double> minorityLanguage) {}
