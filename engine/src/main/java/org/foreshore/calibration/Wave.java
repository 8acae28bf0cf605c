package org.foreshore.calibration;

/**
 * What one wave of runs found.
 *
 * @param runs in it
 * @param plausible of them not implausible: no target three standard deviations away or more
 * @param nearest smallest worst distance of any run, in standard deviations
 */
public record Wave(String name, int runs, int plausible, double nearest) {}
