package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A 95 % interval must hold the truth in 95 of 100 experiments: here 1,000, so within 1.4 points (two deviations). */
@Tag("statistical")
class CoverageStatisticalTest {

    private static final int EXPERIMENTS = 1_000;
    private static final int PAIRS = 32;

    @Test
    void intervalsOfNormalDifferencesCoverTheTruth() {
        assertThat(coverage(0.3, random -> 0.3 + random.nextGaussian())).isBetween(0.936, 0.964);
    }

    @Test
    void intervalsOfSharesCoverTheTruth() {
        assertThat(coverage(0.2, random -> shareOf(400, 0.2, random))).isBetween(0.936, 0.964);
    }

    @Test
    void intervalsOfALowerLevelCoverLess() {
        var covered = IntStream.range(0, EXPERIMENTS)
                .filter(seed -> PairedDifference.of(new double[PAIRS], sample(seed, Random::nextGaussian), 0.8)
                        .interval()
                        .contains(0))
                .count();
        assertThat(covered / (double) EXPERIMENTS).isBetween(0.775, 0.825);
    }

    @Test
    void bootstrapIntervalsOfSkewedDifferencesComeCloseToTheTruth() {
        var covered = IntStream.range(0, EXPERIMENTS)
                .filter(seed -> BootstrapInterval.ofMean(
                                sample(seed, random -> -Math.log(1 - random.nextDouble())), 0.95, 500, seed)
                        .contains(1))
                .count();
        assertThat(covered / (double) EXPERIMENTS).isBetween(0.91, 0.964);
    }

    private static double coverage(double truth, ToDoubleFunction<Random> draw) {
        var covered = IntStream.range(0, EXPERIMENTS)
                .filter(seed -> PairedDifference.of(new double[PAIRS], sample(seed, draw), 0.95)
                        .interval()
                        .contains(truth))
                .count();
        return covered / (double) EXPERIMENTS;
    }

    private static double[] sample(long seed, ToDoubleFunction<Random> draw) {
        var random = new Random(seed);
        return IntStream.range(0, PAIRS)
                .mapToDouble(i -> draw.applyAsDouble(random))
                .toArray();
    }

    private static double shareOf(int residents, double share, Random random) {
        return IntStream.range(0, residents)
                        .filter(i -> random.nextDouble() < share)
                        .count()
                / (double) residents;
    }
}
