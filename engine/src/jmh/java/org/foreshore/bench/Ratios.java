package org.foreshore.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.foreshore.run.ScheduleBenchmark;
import org.foreshore.yardstick.Arm1;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything that has a budget, in rounds so that a busy neighbour meets all alike, and prints ratios of
 * processor time (of time, where threads are compared) beside those recorded in {@code benchmarks.json}: middle of the
 * rounds, each of the middle of its runs. Says what has become worse; fails on nothing.
 */
public final class Ratios {

    private static final int ROUNDS = 3;
    private static final Path RECORD = Path.of("benchmarks.json");

    private final Map<String, double[]> cpu = new LinkedHashMap<>();
    private final Map<String, double[]> time = new LinkedHashMap<>();

    private Ratios() {}

    /** @param arguments {@code record} writes what was measured as the new record */
    public static void main(String[] arguments) throws RunnerException {
        double bytes = Footprint.bytesPerResident();
        var ratios = new Ratios();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.measure(round);
        }
        var list = ratios.list(bytes);
        var recorded = Records.read(RECORD);
        for (var ratio : list) {
            say(ratio, recorded.getOrDefault(ratio.what(), ratio.value()));
        }
        if (Arrays.asList(arguments).contains("record")) {
            Records.write(RECORD, list);
        }
    }

    private static void say(Ratio ratio, double recorded) {
        System.out.printf(
                "%-64s %7.2f  recorded %7.2f  must %5.2f  goal %5.2f  %s%n",
                ratio.what(), ratio.value(), recorded, ratio.must(), ratio.goal(), ratio.verdict());
        if (ratio.worseThan(recorded)) {
            System.out.printf("WARNING: worse than recorded by more than 15 %%: %s%n", ratio.what());
        }
    }

    private void measure(int round) throws RunnerException {
        var options = new OptionsBuilder()
                .include(EngineBenchmark.class.getSimpleName())
                .include(ScheduleBenchmark.class.getSimpleName())
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (var result : new Runner(options).run()) {
            keep(round, result);
        }
    }

    private void keep(int round, RunResult result) {
        var name = result.getPrimaryResult().getLabel();
        double ms = median(result, IterationResult::getPrimaryResult);
        double cpuMs =
                median(result, iteration -> iteration.getSecondaryResults().get(CpuTime.NAME));
        System.out.printf("round %d  %-20s %8.1f ms  processor %8.1f ms%n", round + 1, name, ms, cpuMs);
        time.computeIfAbsent(name, key -> new double[ROUNDS])[round] = ms;
        cpu.computeIfAbsent(name, key -> new double[ROUNDS])[round] = cpuMs;
    }

    /** The middle of all runs: one in which the compiler or a neighbour was busy says nothing about the others. */
    private static double median(RunResult result, Function<IterationResult, Result<?>> score) {
        var scores = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> score.apply(iteration).getScore())
                .toArray();
        return new Percentile().evaluate(scores, 50);
    }

    private List<Ratio> list(double bytes) {
        var list = new ArrayList<Ratio>();
        double months = (double) MainJob.months(MainJob.of(MainJob.Scope.WHOLE_MODEL, 1000, 1)) / Arm1.MONTHS;
        list.add(new Ratio(
                "resident-months a second, main job / yardstick",
                1,
                4,
                true,
                months * of(cpu, "yardstick", "mainJob")));
        list.add(new Ratio(
                "resident-months a second, whole model / yardstick",
                0.6,
                2.5,
                true,
                months * of(cpu, "yardstick", "whole")));
        list.add(new Ratio("speed with MASON's schedule / bare loop", 0.95, 1, true, of(cpu, "bare", "scheduled")));
        list.add(new Ratio("time checked / unchecked", 3, 1.5, false, of(cpu, "checked", "whole")));
        list.add(new Ratio(
                "speed of two threads / one, four replications",
                1.8,
                1.95,
                true,
                of(time, "ensembleOneThread", "ensembleTwoThreads")));
        list.add(new Ratio("bytes of heap / resident, a million residents", 24, 10, false, bytes));
        return list;
    }

    /** Median over the rounds. */
    private static double of(Map<String, double[]> measured, String dividend, String divisor) {
        var quotients = new double[ROUNDS];
        var above = Objects.requireNonNull(measured.get(dividend));
        var below = Objects.requireNonNull(measured.get(divisor));
        for (int round = 0; round < ROUNDS; round++) {
            quotients[round] = above[round] / below[round];
        }
        Arrays.sort(quotients);
        return quotients[ROUNDS / 2];
    }
}
