package org.foreshore.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foreshore.sandbox.Assignment;
import org.foreshore.scenario.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeSearchTest {

    private static final MadeWorlds WORLDS = new MadeWorlds(1, Assignment.RANDOM, "");
    private static final Sandbox PLAN = WORLDS.sandbox();

    /** A summary of which only power, cost and how often it is right are told. */
    private static LabSummary summary(String design, double share, double costUsd) {
        return new LabSummary(
                design, "", true, 100, 0, 0, 0, 0, 0, 0, 0, 0, share, 0, 0, 0, Map.of(), Map.of(), 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, share, 0, 0, costUsd, 0, Map.of(), List.of());
    }

    private static Map<String, LabSummary> tried(Map<String, Sandbox> designs) {
        var all = new LinkedHashMap<String, LabSummary>();
        designs.forEach((id, sandbox) -> {
            double power = Math.min(
                    1, sandbox.sites().clusters() * sandbox.measurement().sample() / 1000.0);
            all.put(id, summary(id, power, 1000 * sandbox.sites().clusters()));
        });
        return all;
    }

    /** By hand: clusters times interviews over a thousand reach the share. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.35, 0.8, 1})
    void findsTheFewestSettlementsThatAreEnough(double wanted) {
        var found = new SizeSearch(SizeSearchTest::tried, PLAN, 40, LabSummary::power, wanted)
                .run(List.of(new Size(2, 50, 12), new Size(2, 200, 12)));

        assertThat(found.get(0).size().clusters()).isEqualTo((int) Math.max(2, Math.ceil(wanted * 20 - 1e-9)));
        assertThat(found.get(1).size().clusters()).isEqualTo((int) Math.max(2, Math.ceil(wanted * 5 - 1e-9)));
        assertThat(found).allSatisfy(each -> assertThat(each.enough()).isTrue());
    }

    /** The lab leaves out designs that cannot be evaluated with so few settlements. */
    @Test
    void settlementsTooFewToEstimateAnythingFromAreNotEnough() {
        Try fromFive = designs -> {
            var all = tried(designs);
            all.keySet().removeIf(id -> Integer.parseInt(id.split("-")[0]) < 5);
            return all;
        };
        var one = List.of(new Size(2, 400, 12));

        assertThat(new SizeSearch(fromFive, PLAN, 8, LabSummary::power, 0.8)
                        .run(one)
                        .get(0)
                        .size()
                        .clusters())
                .isEqualTo(5);
        var none = new SizeSearch(fromFive, PLAN, 4, LabSummary::power, 0.8)
                .run(one)
                .get(0);
        assertThat(none.enough()).isFalse();
        assertThat(none.reached()).isZero();
    }

    @Test
    void saysSoIfEvenTheLargestIsNotEnough() {
        var found = new SizeSearch(SizeSearchTest::tried, PLAN, 8, LabSummary::power, 0.8)
                .run(List.of(new Size(2, 50, 12)));

        assertThat(found.get(0).enough()).isFalse();
        assertThat(found.get(0).size().clusters()).isEqualTo(8);
        assertThat(found.get(0).reached()).isEqualTo(0.4);
        assertThat(found.get(0).luck()).isEqualTo(1.96 * Math.sqrt(0.4 * 0.6 / 100));
    }

    @Test
    void theFrontierLeavesOutWhatIsDearerAndNoBetter() {
        var sizes = new TreeMap<String, Size>();
        for (var id : List.of("a", "b", "c")) {
            sizes.put(id, new Size(2, 50, 12));
        }
        var frontier =
                Frontier.of(sizes, List.of(summary("a", 0.5, 300), summary("b", 0.4, 100), summary("c", 0.3, 200)));

        assertThat(frontier.points()).extracting(Frontier.Point::costUsd).containsExactly(100.0, 200.0, 300.0);
        assertThat(frontier.points()).extracting(Frontier.Point::best).containsExactly(true, false, true);
    }

    @Test
    void aSizeChangesTheSandboxInThatOnly() {
        var larger = new Size(7, 80, 20).applyTo(PLAN);

        assertThat(Size.of(larger)).isEqualTo(new Size(7, 80, 20));
        assertThat(larger.sites().comparison()).isEqualTo(7);
        assertThat(Size.of(PLAN).applyTo(PLAN)).isEqualTo(PLAN);
    }

    /** Where registers are read, more interviews cost nothing and change nothing. */
    @Test
    void ofTwoThatAreAlikeOneIsBest() {
        var sizes = new TreeMap<>(Map.of("a", new Size(2, 50, 12), "b", new Size(2, 200, 12)));
        var points = Frontier.of(sizes, List.of(summary("a", 0.5, 1000), summary("b", 0.5, 1000)))
                .points();

        assertThat(points).extracting(Frontier.Point::best).containsExactly(true, false);
    }
}
