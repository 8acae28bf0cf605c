package org.foreshore.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The reference of a comparison, the job, and the reference again, and so on: what slows one slows the other. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Measurement(iterations = 9)
public class PairBenchmark {

    /** What {@link Turns} reads after each turn. */
    static Turn last = Turn.NONE;

    @Param
    public Comparison comparison;

    private Pair pair;

    @Setup
    public void prepare() {
        pair = comparison.pair();
    }

    @Benchmark
    public void turn() {
        var clock = comparison.clock();
        double before = clock.time(pair.reference());
        double job = clock.time(pair.job());
        double after = clock.time(pair.reference());
        last = new Turn((before + after) / 2, job, pair.work());
    }
}
