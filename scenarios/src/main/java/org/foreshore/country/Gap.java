package org.foreshore.country;

/**
 * A gap between two groups that a survey found in a past year.
 *
 * @param indicator id of what the survey asked for
 * @param of group that is ahead or behind, by its id
 * @param against group it is held against
 * @param logOdds log-odds of the one less those of the other; low and high are two standard errors away
 */
public record Gap(int year, String indicator, String of, String against, Sourced<Double> logOdds) {}
