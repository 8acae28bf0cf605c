package org.foreshore.country;

/** One year of a series. */
public record YearValue(int year, double value) {}
