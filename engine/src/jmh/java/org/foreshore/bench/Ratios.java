package org.foreshore.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything that has a budget and prints ratios beside those recorded in {@code benchmarks.json}: the middle
 * of several processes, each the middle of its turns. Says what has become worse; fails on nothing.
 */
public final class Ratios {

    private static final Path RECORD = Path.of("benchmarks.json");

    private Ratios() {}

    /** @param arguments {@code record} writes what was measured as the new record */
    public static void main(String[] arguments) throws RunnerException {
        var recorded = Records.read(RECORD);
        var ratios = new ArrayList<Ratio>();
        for (var comparison : Comparison.values()) {
            ratios.add(said(comparison.measured(measure(comparison)), recorded));
        }
        var heap = Spread.of(Footprint.bytesPerResident());
        ratios.add(said(new Ratio("bytes of heap / resident, a million residents", 24, 10, false, heap), recorded));
        if (Arrays.asList(arguments).contains("record")) {
            Records.write(RECORD, ratios);
        }
    }

    private static Spread measure(Comparison comparison) throws RunnerException {
        var options = new OptionsBuilder()
                .include(PairBenchmark.class.getSimpleName())
                .param("comparison", comparison.name())
                .warmupIterations(comparison.warmUp())
                .addProfiler(Turns.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        return Spread.of(new Runner(options)
                .runSingle().getBenchmarkResults().stream()
                        .mapToDouble(Ratios::middle)
                        .toArray());
    }

    /** The middle of all turns: one in which the compiler or a neighbour was busy says nothing about the others. */
    private static double middle(BenchmarkResult process) {
        var quotients = process.getIterationResults().stream()
                .map(turn -> Objects.requireNonNull(turn.getSecondaryResults().get(Turns.QUOTIENT)))
                .mapToDouble(Result::getScore)
                .toArray();
        return new Percentile().evaluate(quotients, 50);
    }

    private static Ratio said(Ratio ratio, Map<String, Double> recorded) {
        double before = recorded.getOrDefault(ratio.what(), ratio.value());
        System.out.printf(
                "%-52s %6.2f (%.2f to %.2f)  recorded %6.2f  must %5.2f  goal %5.2f  %s%n",
                ratio.what(),
                ratio.value(),
                ratio.spread().least(),
                ratio.spread().most(),
                before,
                ratio.must(),
                ratio.goal(),
                ratio.verdict());
        if (ratio.worseThan(before)) {
            System.out.printf("WARNING: worse than recorded by more than 15 %%: %s%n", ratio.what());
        }
        return ratio;
    }
}
