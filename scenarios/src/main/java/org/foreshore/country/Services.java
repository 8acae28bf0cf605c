package org.foreshore.country;

/**
 * Public services: how far away they are, how far they are digitised, and how people take to it.
 *
 * @param digitisation share of procedures that can be completed online
 * @param needsPerYear procedures an adult needs done each year
 * @param officeKmUrban distance from home to the office that handles a procedure in person, in towns; Rural likewise
 * @param centreKmUrban distance to the nearest centre where staff help with digital services, in towns; Rural likewise
 * @param onlineAppeal intercept of doing a procedure online, log-odds against going in person at no cost
 * @param assistedAppeal the same for being helped at a centre
 * @param identified share of adults whose digital identity is accepted online
 * @param aware share of Internet users who know that public services can be had online
 * @param trust mean trust in digital public services, 0 to 1
 */
public record Services(
        Sourced<Double> digitisation,
        Sourced<Double> needsPerYear,
        Sourced<Double> officeKmUrban,
        Sourced<Double> officeKmRural,
        Sourced<Double> centreKmUrban,
        Sourced<Double> centreKmRural,
        Sourced<Double> onlineAppeal,
        Sourced<Double> assistedAppeal,
        Sourced<Double> identified,
        Sourced<Double> aware,
        Sourced<Double> trust) {}
