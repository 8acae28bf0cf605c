package org.foreshore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anIntervalHoldsWhatIsNotRejected(int seed) {
        var countries = Luck.of(seed, 0.5).months(12, 6);
        for (var estimate : List.of(
                DifferenceInDifferences.of(countries),
                RandomisationInference.ofChanges(countries, seed),
                WildBootstrap.ofChanges(countries, seed))) {
            var interval = estimate.interval(0.9);
            var little = 1e-4 * estimate.standardError();

            assertThat(estimate.pValue(interval.low() - little)).isLessThanOrEqualTo(0.1);
            assertThat(estimate.pValue(interval.low() + little)).isGreaterThan(0.1);
            assertThat(estimate.pValue(interval.high() - little)).isGreaterThan(0.1);
            assertThat(estimate.pValue(interval.high() + little)).isLessThanOrEqualTo(0.1);
        }
    }

    /** However large the effect: 2 over the ways to draw, and so no bounds at 95 per cent. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void fewClustersHaveAFloor(int each) {
        var estimate = RandomisationInference.of(
                IntStream.range(0, 2 * each)
                        .mapToDouble(i -> i < each ? 1_000 + i : i)
                        .toArray(),
                treated(2 * each, each),
                new int[2 * each],
                1);
        var floors = List.of(0.0, 0.0, 2 / 6.0, 2 / 20.0, 2 / 70.0, 2 / 252.0);

        assertThat(estimate.pValue()).isCloseTo(floors.get(each), within(1e-12));
        assertThat(Double.isInfinite(estimate.interval(0.95).low())).isEqualTo(each < 4);
    }

    private static boolean[] treated(int units, int count) {
        var treated = new boolean[units];
        for (var i = 0; i < count; i++) {
            treated[i] = true;
        }
        return treated;
    }

    @Test
    void drawnAssignmentsComeCloseToAllOfThem() {
        var values = IntStream.range(0, 16)
                .mapToDouble(i -> Oracle.noise(i) + (i < 8 ? 0.3 : 0))
                .toArray();
        var drawn = RandomisationInference.of(values, treated(16, 8), new int[16], 1);
        var assignments = Assignments.like(treated(16, 8), new int[16]);
        var all = new ArrayList<Double>();
        assignments.forEach(each -> all.add(Math.abs(new StratifiedDifference(assignments).of(values, each))));
        var exact = all.stream()
                        .filter(each -> each >= Math.abs(drawn.value()) - 1e-12)
                        .count()
                / 12_870.0;

        assertThat(all).hasSize(12_870);
        assertThat(drawn.pValue()).isCloseTo(exact, within(0.03));
    }

    @Test
    void assignmentsKeepToTheirStrata() {
        var treated = new boolean[] {true, false, true, false, false, true};
        var strata = new int[] {0, 0, 1, 1, 1, 1};
        var assignments = Assignments.like(treated, strata);

        assertThat(assignments.count()).isEqualTo(12);
        assertThat(assignments.drawn(50, 7)).allSatisfy(drawn -> {
            assertThat(IntStream.range(0, 2).filter(i -> drawn[i]).count()).isEqualTo(1);
            assertThat(IntStream.range(2, 6).filter(i -> drawn[i]).count()).isEqualTo(2);
        });
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        var countries = Luck.of(3, 0.5).months(14, 7);

        assertThat(WildBootstrap.ofChanges(countries, 5).interval(0.9))
                .isEqualTo(WildBootstrap.ofChanges(countries, 5).interval(0.9));
        assertThat(WildBootstrap.ofChanges(countries, 5).interval(0.9))
                .isNotEqualTo(WildBootstrap.ofChanges(countries, 6).interval(0.9));
    }

    @Test
    void oneClusterEachSaysNothingOfLuck() {
        var estimate =
                PrePost.of(new Measurements(List.of(Oracle.line(0, 0, 0, false, 1), Oracle.line(0, 0, 1, true, 2))));

        assertThat(estimate.value()).isEqualTo(1);
        assertThat(estimate.pValue()).isNaN();
        assertThat(estimate.interval(0.95).low()).isNaN();
    }

    @Test
    void aDesignThatCannotTellSaysWhy() {
        var treatedOnly =
                List.of(Oracle.line(0, 0, 0, true, 1), Oracle.line(1, 1, 0, true, 2), Oracle.line(2, 2, 0, true, 3));
        var half =
                List.of(Oracle.line(0, 0, 0, true, 1), Oracle.line(1, 0, 0, false, 2), Oracle.line(2, 2, 0, true, 3));
        var untreated = List.of(Oracle.line(0, 0, 0, false, 1));

        assertThatThrownBy(() -> ClusterTrial.onMeans(new Measurements(treatedOnly)))
                .hasMessage("the effect cannot be told apart from a stratum, a period or a covariate");
        assertThatThrownBy(() -> ClusterTrial.onMeans(new Measurements(half)))
                .hasMessage("cluster 0 is only partly treated: this design treats whole clusters");
        assertThatThrownBy(() -> new Measurements(untreated))
                .hasMessage("nothing was measured under the pilot, so it has no effect to estimate");
        assertThatThrownBy(() -> DifferenceInDifferences.of(new Measurements(treatedOnly)))
                .hasMessage("no period was measured before the pilot began");
        assertThatThrownBy(() -> RandomisationInference.ofTrial(new Measurements(treatedOnly), 1))
                .hasMessage("no stratum has both treated and comparison, so lots decided nothing");
        assertThatThrownBy(() -> InverseProbability.of(Luck.of(1, 0).sorted()))
                .hasMessageStartingWith("who took part follows from what was measured before");
    }
}
