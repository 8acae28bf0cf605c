package org.foreshore.story;

/**
 * Who a synthetic resident is at the start of the scenario. Nobody real stands behind it, so it has a number and no name.
 *
 * @param number place among the simulated residents, from 1
 * @param ageYears completed years
 * @param schooling 0 none, 1 primary, 2 secondary, 3 tertiary completed (as an adult)
 * @param incomeFifth 1 poorest to 5 richest
 * @param incomeUsdPerMonth income per head of its income class
 * @param disability 0 none, 1 some, 2 severe
 * @param minority speaks a minority language
 * @param electricity lives with electricity
 * @param mayShare may use a smartphone that somebody at home owns
 * @param settlement name of the town or village
 * @param household members of the household, this one included
 */
public record Profile(
        int number,
        boolean female,
        int ageYears,
        int schooling,
        int incomeFifth,
        double incomeUsdPerMonth,
        int disability,
        boolean minority,
        boolean electricity,
        boolean mayShare,
        String settlement,
        String region,
        boolean urban,
        int household) {}
