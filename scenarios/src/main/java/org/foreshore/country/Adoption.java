package org.foreshore.country;

import java.util.List;

/**
 * Use of phones and the Internet, and the country's behavioural settings.
 *
 * @param internetUse share of residents aged 15 and over (or as the series defines it) who use the Internet, by year
 * @param useOddsUrban odds of use of women in towns over odds of women in villages, other things as they are (initial state)
 * @param useOddsMaleUrban odds of use of men over women in towns
 * @param useOddsMaleRural odds of use of men over women in villages
 * @param phoneMen share of men aged 15 and over who own a mobile phone; phoneWomen likewise
 * @param smartphoneShare share of phone owners whose phone is a smartphone
 * @param sharingMen chance that a man may use a smartphone owned in his household; sharingWomen likewise
 * @param contentOwnLanguage share of content and services in a minority speaker's own language
 * @param genderNormUrban points of log-odds that norms take from a woman's use in towns (0 or more); Rural likewise
 * @param attraction intercept β0 of the use decision, log-odds
 */
public record Adoption(
        Sourced<List<YearValue>> internetUse,
        Sourced<Double> useOddsUrban,
        Sourced<Double> useOddsMaleUrban,
        Sourced<Double> useOddsMaleRural,
        Sourced<Double> phoneMen,
        Sourced<Double> phoneWomen,
        Sourced<Double> smartphoneShare,
        Sourced<Double> sharingMen,
        Sourced<Double> sharingWomen,
        Sourced<Double> contentOwnLanguage,
        Sourced<Double> genderNormUrban,
        Sourced<Double> genderNormRural,
        Sourced<Double> attraction) {}
