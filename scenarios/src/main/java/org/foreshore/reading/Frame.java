package org.foreshore.reading;

import java.time.YearMonth;
import java.util.List;
import org.foreshore.country.AgeBand;
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
 * @param warmUp months that are simulated before it
 */
record Frame(
        @Nullable Country country,
        @Nullable Place place,
        @Nullable YearMonth start,
        int months,
        int warmUp) {

    private static final int YEAR = 12;

    /** Month in which a component begins that does not say when. */
    YearMonth beginning() {
        return start == null ? YearMonth.of(Limits.FIRST_YEAR, 1) : start;
    }

    /** Age in completed years beyond which nobody gets before the end. */
    int oldest() {
        var bands =
                country == null ? List.<AgeBand>of() : country.people().ages().value();
        var atFirst = bands.stream().mapToInt(AgeBand::to).max();
        return atFirst.isEmpty() ? Integer.MAX_VALUE : atFirst.getAsInt() + (warmUp + months + YEAR - 2) / YEAR;
    }

    boolean includes(YearMonth month) {
        return start == null || (!month.isBefore(start) && month.isBefore(start.plusMonths(months)));
    }
}
