package org.foreshore.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Takes each turn of {@link PairBenchmark} out of the process it ran in. */
public final class Turns implements InternalProfiler {

    static final String QUOTIENT = "quotient";

    @Override
    public String getDescription() {
        return "Both jobs of a turn";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        PairBenchmark.last = Turn.NONE;
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var turn = PairBenchmark.last;
        return List.of(
                scalar("reference", turn.reference(), "ms"),
                scalar("job", turn.job(), "ms"),
                scalar(QUOTIENT, turn.quotient(), "ratio"));
    }

    private static ScalarResult scalar(String name, double value, String unit) {
        return new ScalarResult(name, value, unit, AggregationPolicy.AVG);
    }
}
