package org.foreshore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each estimator on 400 made-up countries. What claims validity calls 5 per cent of placebos significant, and its 95 per
 * cent intervals hold a true effect 95 times in 100, within 3 points. What does not claim it fails.
 */
@Tag("statistical")
class ValidityStatisticalTest {

    private static final int COUNTRIES = 400;
    private static final double EFFECT = 0.5;
    private static final int CLUSTERS = 20;

    /** An estimator together with countries in which its design was carried out. */
    private interface Trial {
        Estimate estimate(Luck luck, long seed);
    }

    private static Arguments of(String name, Trial trial) {
        return Arguments.of(name, trial);
    }

    static Stream<Arguments> valid() {
        return Stream.of(
                of("residents", (luck, seed) -> IndividualTrial.of(luck.residents())),
                of("residents, adjusted", (luck, seed) -> IndividualTrial.adjusted(luck.residents())),
                of("means", (luck, seed) -> ClusterTrial.onMeans(luck.clusters(CLUSTERS, 10))),
                of("means, adjusted", (luck, seed) -> ClusterTrial.onMeansAdjusted(luck.clusters(CLUSTERS, 10))),
                of("CR2", (luck, seed) -> ClusterTrial.robust(luck.clusters(CLUSTERS, 7))),
                of("CR2, adjusted", (luck, seed) -> ClusterTrial.robustAdjusted(luck.clusters(CLUSTERS, 7))),
                of("lots, few", (luck, seed) -> RandomisationInference.ofTrial(luck.clusters(10, 5), seed)),
                of("lots, many", (luck, seed) -> RandomisationInference.ofChanges(luck.months(CLUSTERS, 8), seed)),
                of("wild, trial", (luck, seed) -> WildBootstrap.ofTrial(luck.clusters(12, 5), seed)),
                of("wild, changes", (luck, seed) -> WildBootstrap.ofChanges(luck.months(12, 6), seed)),
                of("differences", (luck, seed) -> DifferenceInDifferences.of(luck.months(CLUSTERS, 8))),
                of("event", (luck, seed) -> last(EventStudy.of(luck.months(CLUSTERS, 8)))),
                of("never treated", (luck, seed) -> groups(luck, GroupTime.Comparison.NEVER_TREATED)),
                of("not yet treated", (luck, seed) -> groups(luck, GroupTime.Comparison.NOT_YET_TREATED)),
                of(
                        "synthetic",
                        (luck, seed) ->
                                SyntheticControl.of(luck.months(CLUSTERS, 1)).effect()),
                of("wedge", (luck, seed) -> SteppedWedge.of(luck.wedge())),
                of("cut-off", (luck, seed) -> RegressionDiscontinuity.plain(luck.eligible(), 0, 0.6)),
                of("cut-off, robust", (luck, seed) -> RegressionDiscontinuity.robust(luck.eligible(), 0, 0.6)),
                of("odds", (luck, seed) -> InverseProbability.of(luck.volunteers())),
                of("matching", (luck, seed) -> Matching.of(luck.volunteers())),
                of("saturation", (luck, seed) -> saturation(luck)));
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                of("after against before", (luck, seed) -> PrePost.of(luck.months(CLUSTERS, 8))),
                of("after against trend", (luck, seed) -> PrePost.withTrend(luck.months(CLUSTERS, 8))),
                of("naive, volunteers", (luck, seed) -> NaiveDifference.of(luck.volunteers())),
                of("naive, clusters", (luck, seed) -> NaiveDifference.of(luck.clusters(CLUSTERS, 10))),
                of("clusters as residents", (luck, seed) -> IndividualTrial.of(luck.clusters(CLUSTERS, 10))));
    }

    private static Estimate last(EventStudy study) {
        return study.events().get(study.events().size() - 1).estimate();
    }

    private static Estimate groups(Luck luck, GroupTime.Comparison comparison) {
        return GroupTime.of(luck.staggered(24), comparison).overall();
    }

    private static final List<Double> SHARES = Stream.of(0.0, 0.5, 0.75)
            .flatMap(share -> Stream.generate(() -> share).limit(8))
            .toList();

    private static Estimate saturation(Luck luck) {
        Map<Integer, Double> shares =
                IntStream.range(0, SHARES.size()).boxed().collect(Collectors.toMap(each -> each, SHARES::get));
        return Saturation.of(luck.saturated(SHARES), shares).get(0).onTreated();
    }

    private static double falseAlarms(Trial trial) {
        return IntStream.range(0, COUNTRIES)
                        .filter(seed -> trial.estimate(Luck.of(seed, 0), seed).pValue() <= 0.05 + 1e-9)
                        .count()
                / (double) COUNTRIES;
    }

    /** An interval holds what is not rejected ({@link EstimateTest}); asking that is quicker than to look for its ends. */
    private static double coverage(Trial trial) {
        return IntStream.range(0, COUNTRIES)
                        .filter(seed -> trial.estimate(Luck.of(10_000 + seed, EFFECT), seed)
                                        .pValue(EFFECT)
                                > 0.05)
                        .count()
                / (double) COUNTRIES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void placebosLookSignificantFiveTimesInAHundred(String name, Trial trial) {
        assertThat(falseAlarms(trial)).isBetween(0.02, 0.08);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void intervalsHoldTheEffectNinetyFiveTimesInAHundred(String name, Trial trial) {
        assertThat(coverage(trial)).isBetween(0.92, 0.98);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void whatDoesNotHoldRaisesFalseAlarmsAndMissesTheEffect(String name, Trial trial) {
        assertThat(falseAlarms(trial)).isGreaterThan(0.15);
        assertThat(coverage(trial)).isLessThan(0.85);
    }
}
