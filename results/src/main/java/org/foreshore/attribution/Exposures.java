package org.foreshore.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.report.RunResults;
import org.foreshore.report.TransitionSummary;
import org.foreshore.statistics.Sample;
import org.foreshore.store.Manifest;

/** Reads whom an arm touches off its difference to the baseline, month by month. */
record Exposures(RunResults results) {

    private static final String ALL = Group.ALL.id();

    /** Steps that are shares of residents; a share times all residents is how many. */
    private static final List<String> COUNT_RESIDENTS = List.of(
            "affordable-data",
            "coverage-3g",
            "coverage-4g",
            "smartphone-ownership",
            "basic-skills",
            "service-awareness",
            "digital-identity",
            "internet-use",
            "digital-service-use");

    /** When each indicator that ever differs first does, in the order of the run. */
    private record Start(String indicator, int month) {}

    Exposure of(String arm) {
        var manifest = results.manifest();
        var starts = manifest.indicators().stream()
                .map(Manifest.Indicator::id)
                .filter(id -> manifest.columns().indexOf(id, ALL) >= 0)
                .flatMap(id -> start(arm, id).stream())
                .toList();
        var first = starts.stream().mapToInt(Start::month).min();
        var everybody = everybody(arm);
        return new Exposure(
                first.isPresent() ? manifest.month(first.getAsInt()) : "",
                starts.stream()
                        .filter(start -> start.month() == first.orElse(-1))
                        .map(Start::indicator)
                        .toList(),
                everybody.map(TransitionSummary::cameOnline).orElse(Double.NaN),
                everybody.map(TransitionSummary::droppedOut).orElse(Double.NaN),
                touched(arm, everybody.map(Exposures::residents).orElse(Double.NaN)),
                new Deliveries(results).reached(arm));
    }

    private Optional<Start> start(String arm, String indicator) {
        var months = results.manifest().monthNames();
        return IntStream.range(0, months.size())
                .filter(month -> differs(arm, indicator, months.get(month)))
                .mapToObj(month -> new Start(indicator, month))
                .findFirst();
    }

    private boolean differs(String arm, String indicator, String month) {
        return !Arrays.equals(values(baseline(), indicator, month), values(arm, indicator, month));
    }

    private String baseline() {
        return results.manifest().arms().get(0).id();
    }

    private double[] values(String arm, String indicator, String month) {
        return results.values(arm, indicator, ALL, month);
    }

    private Optional<TransitionSummary> everybody(String arm) {
        return results.transitions(arm).stream()
                .filter(each -> each.group().equals(ALL))
                .findFirst();
    }

    private static double residents(TransitionSummary all) {
        return all.onlineInBoth() + all.cameOnline() + all.droppedOut() + all.offlineInBoth();
    }

    private List<Exposure.Touched> touched(String arm, double residents) {
        return Chain.steps(results.manifest()).stream()
                .filter(COUNT_RESIDENTS::contains)
                .flatMap(step -> touched(arm, step, residents))
                .toList();
    }

    private Stream<Exposure.Touched> touched(String arm, String step, double residents) {
        var months = results.manifest().monthNames();
        var changes =
                months.stream().mapToDouble(month -> change(arm, step, month)).toArray();
        var largest = IntStream.range(0, changes.length)
                .boxed()
                .max((one, other) -> Double.compare(Math.abs(changes[one]), Math.abs(changes[other])))
                .orElse(0);
        return Math.abs(changes[largest] * residents) < 0.5
                ? Stream.of()
                : Stream.of(new Exposure.Touched(step, months.get(largest), changes[largest] * residents));
    }

    /** Mean over replications; months in which it is undefined somewhere count as none. */
    private double change(String arm, String step, String month) {
        var change = Sample.mean(values(arm, step, month)) - Sample.mean(values(baseline(), step, month));
        return Double.isNaN(change) ? 0 : change;
    }
}
