package org.foreshore.country;

import java.util.List;

/** One year of a series. */
public record YearValue(int year, double value) {

    /** Value of an ascending series in a year that may lie between two of its own, or outside them (then the nearest). */
    public static double at(List<YearValue> series, double year) {
        YearValue before = series.get(0);
        for (var point : series) {
            if (point.year > year) {
                double span = point.year - before.year;
                double part = span <= 0 ? 0 : Math.max(0, (year - before.year) / span);
                return before.value + part * (point.value - before.value);
            }
            before = point;
        }
        return before.value;
    }
}
