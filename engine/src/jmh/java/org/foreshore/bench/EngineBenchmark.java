package org.foreshore.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.foreshore.check.Checks;
import org.foreshore.run.Experiment;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.yardstick.Arm1;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole replications of the real model, and a whole run of the yardstick. So many of them and not so long, for a busy
 * machine must not leave a benchmark cold: while the compiler is at work on rarely called methods, a single thread has it
 * for nothing on another processor, and two threads do not.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 40)
@Measurement(iterations = 10)
public class EngineBenchmark {

    /** More replications than are ever run: each run takes the next. */
    private static final int MANY = 10_000;

    @Param("100000")
    public int residents;

    private final AtomicInteger next = new AtomicInteger();
    private Experiment mainJob;
    private Experiment whole;
    private Experiment four;

    @Setup
    public void prepare() {
        mainJob = MainJob.of(MainJob.Scope.MAIN_JOB, residents, MANY);
        whole = MainJob.of(MainJob.Scope.WHOLE_MODEL, residents, MANY);
        four = MainJob.of(MainJob.Scope.WHOLE_MODEL, residents, 4);
    }

    @Benchmark
    public long yardstick() {
        return new Arm1(residents, 7).run();
    }

    /** One replication without public services, each time another. */
    @Benchmark
    public void mainJob() {
        replicate(mainJob, Checks.NONE);
    }

    /** One replication of all submodels. */
    @Benchmark
    public void whole() {
        replicate(whole, Checks.NONE);
    }

    /** The same, watching every invariant in every month. */
    @Benchmark
    public void checked() {
        replicate(whole, Checks.FULL);
    }

    private void replicate(Experiment experiment, Checks checks) {
        int wanted = next.getAndIncrement();
        new ExperimentRunner(1, checks)
                .run(experiment, replication -> replication == wanted, MainJob.forgetting(), () -> false);
    }

    @Benchmark
    @Warmup(iterations = 8)
    @Measurement(iterations = 5)
    public void ensembleOneThread() {
        ensemble(1);
    }

    @Benchmark
    @Warmup(iterations = 8)
    @Measurement(iterations = 5)
    public void ensembleTwoThreads() {
        ensemble(2);
    }

    private void ensemble(int threads) {
        new ExperimentRunner(threads).run(four, replication -> true, MainJob.forgetting(), () -> false);
    }
}
