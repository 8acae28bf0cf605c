package org.foreshore.attribution;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.outcome.AccountLine;
import org.foreshore.report.RunResults;
import org.foreshore.statistics.Sample;

/** Counts whom an arm deals with beyond the baseline, from the accounts of both. */
record Deliveries(RunResults results) {

    /** How the months of each line become one number. */
    private static final Map<String, ToDoubleFunction<double[]>> LINES = lines();

    private static Map<String, ToDoubleFunction<double[]>> lines() {
        var lines = new LinkedHashMap<String, ToDoubleFunction<double[]>>();
        lines.put("recipients", months -> months[months.length - 1]);
        lines.put("holders", Deliveries::furthest);
        lines.put("online", months -> Arrays.stream(months).sum());
        lines.put("assisted", months -> Arrays.stream(months).sum());
        lines.put("in-person", months -> Arrays.stream(months).sum());
        return lines;
    }

    private static double furthest(double[] months) {
        double furthest = 0;
        for (double month : months) {
            furthest = Math.abs(month) > Math.abs(furthest) ? month : furthest;
        }
        return furthest;
    }

    List<Exposure.Reached> reached(String arm) {
        return results.manifest().accountLines(AccountLine.DELIVERY).stream()
                .filter(line -> LINES.containsKey(line.item()))
                .flatMap(line -> reached(arm, line))
                .toList();
    }

    private Stream<Exposure.Reached> reached(String arm, AccountLine line) {
        var months = results.manifest().monthNames();
        var baseline = results.manifest().arms().get(0).id();
        var differs = IntStream.range(0, months.size())
                .filter(month -> !Arrays.equals(
                        results.values(baseline, line, months.get(month)),
                        results.values(arm, line, months.get(month))))
                .findFirst();
        if (differs.isEmpty()) {
            return Stream.of();
        }
        var more = months.stream()
                .mapToDouble(month -> Sample.mean(results.values(arm, line, month))
                        - Sample.mean(results.values(baseline, line, month)))
                .toArray();
        double number = LINES.getOrDefault(line.item(), Deliveries::furthest).applyAsDouble(more);
        return Stream.of(new Exposure.Reached(line.item(), months.get(differs.getAsInt()), number));
    }
}
