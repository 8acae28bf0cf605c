package org.foreshore.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.foreshore.outcome.Annals;

/** Annals as whole numbers, settlement by settlement. */
final class AnnalsFigures {

    private static final int TENTHS = 10;

    private AnnalsFigures() {}

    /** The mean over futures of an indicator, of those in which it is known. */
    static List<int[]> means(List<Annals> futures, int indicator, int steps) {
        var first = futures.get(0);
        return IntStream.range(0, first.settlements())
                .mapToObj(s -> IntStream.range(0, first.months())
                        .map(month -> mean(futures, indicator, month * first.settlements() + s, steps))
                        .toArray())
                .toList();
    }

    private static int mean(List<Annals> futures, int indicator, int cell, int steps) {
        var mean = futures.stream()
                .mapToDouble(future -> future.figures().get(indicator)[cell])
                .filter(figure -> !Double.isNaN(figure))
                .average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble() * steps) : Atlas.UNKNOWN;
    }

    static Atlas.Sites sites(Annals annals) {
        var standing = new ArrayList<int[]>();
        var outages = new ArrayList<int[]>();
        for (int s = 0; s < annals.settlements(); s++) {
            int settlement = s;
            ToIntFunction<Integer> cell = month -> month * annals.settlements() + settlement;
            stands(annals, s, cell, standing);
            fails(annals, s, cell, outages);
        }
        return new Atlas.Sites(standing, outages);
    }

    private static void stands(Annals annals, int s, ToIntFunction<Integer> cell, List<int[]> into) {
        int[] before = {-1, -1};
        for (int month = 0; month < annals.months(); month++) {
            int at = cell.applyAsInt(month);
            int[] now = {annals.technology()[at], (int) Math.round(annals.sites()[at] * TENTHS)};
            if (now[0] != before[0] || now[1] != before[1]) {
                into.add(new int[] {s, month, now[0], now[1]});
                before = now;
            }
        }
    }

    private static void fails(Annals annals, int s, ToIntFunction<Integer> cell, List<int[]> into) {
        for (int month = 0; month < annals.months(); month++) {
            int first = month;
            while (month < annals.months() && annals.out()[cell.applyAsInt(month)]) {
                month++;
            }
            if (month > first) {
                into.add(new int[] {s, first, month - first});
            }
        }
    }
}
