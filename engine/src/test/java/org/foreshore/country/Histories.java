package org.foreshore.country;

import java.util.List;
import java.util.stream.IntStream;

/** The invented past of {@link Countries#small()}. */
public final class Histories {

    private Histories() {}

    public static History small() {
        return until(2030, 0);
    }

    /** The same, but what came after a year is another by this much. */
    public static History until(int year, double otherwise) {
        return new History(
                2012,
                series(2012, 2020, 300_000, 5_000, year, 50_000 * otherwise),
                series(2012, 2020, 0.25, 0.005, year, 0.1 * otherwise),
                series(2012, 2020, 0.5, 0.03, year, 0.1 * otherwise),
                series(2012, 2020, 0.8, 0.01, year, 0.1 * otherwise),
                series(2012, 2022, 4, 0.1, year, 0),
                series(2012, 2024, 0.04, 0, year, 0),
                figure(2, 1, 4),
                figure(90, 60, 120),
                figure(0.04, 0, 0.1),
                figure(0.1, 0.05, 0.2),
                figure(2, 1, 4),
                figure(1.4, 1, 2),
                figure(1.6, 1, 2),
                figure(0.01, 0.005, 0.02),
                List.of(
                        new Gap(2016, "internet-use", "urban", "rural", figure(0.7, 0.4, 1)),
                        new Gap(2019, "internet-use", "male", "female", figure(0.5, 0.3, 0.7))),
                List.of());
    }

    private static Sourced<List<YearValue>> series(
            int from, int to, double first, double step, int year, double otherwise) {
        var list = IntStream.rangeClosed(from, to)
                .mapToObj(at -> new YearValue(at, first + step * (at - from) + (at > year ? otherwise : 0)))
                .toList();
        return new Sourced<>(list, "invented", to, Sourced.Basis.ASSUMED, Double.NaN, Double.NaN, "invented");
    }

    private static Sourced<Double> figure(double value, double low, double high) {
        return new Sourced<>(value, "invented", 2012, Sourced.Basis.ASSUMED, low, high, "invented");
    }
}
