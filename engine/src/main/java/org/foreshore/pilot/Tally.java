package org.foreshore.pilot;

/**
 * What a test has used up so far, by which its caps are held.
 *
 * @param spentUsd by the package
 * @param residents whom its programmes have served
 * @param transactions procedures done online or with help at its sites
 */
public record Tally(double spentUsd, double residents, double transactions) {}
