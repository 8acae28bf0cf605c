package org.foreshore.reading;

import java.time.YearMonth;
import org.foreshore.country.Country;
import org.foreshore.scenario.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the arms and shocks of a scenario must fit into.
 *
 * @param country absent where the file does not name a known one; then nothing is said about regions
 * @param place absent where the file names no known country; then nothing is said about what lies in it
 * @param start absent where the file does not say a month; then nothing is said about dates
 * @param months horizon from {@code start}
 */
record Frame(
        @Nullable Country country,
        @Nullable Place place,
        @Nullable YearMonth start,
        int months) {

    /** Month in which a component begins that does not say when. */
    YearMonth beginning() {
        return start == null ? YearMonth.of(Limits.FIRST_YEAR, 1) : start;
    }

    boolean includes(YearMonth month) {
        return start == null || (!month.isBefore(start) && month.isBefore(start.plusMonths(months)));
    }
}
