package org.foreshore.pilot;

/**
 * A settlement that may take part, as those who choose see it.
 *
 * @param residents it stands for, aged 15 and over
 * @param coverage share of them inside coverage
 * @param level figure of the outcome at the last month before the start
 * @param measured the same as the baseline measured it
 */
public record Candidate(
        int number, boolean urban, String region, double residents, double coverage, double level, double measured) {}
