package org.foreshore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DissectionTest {

    private record Thing(int size) implements Component {}

    private static Scheduled lever(int size) {
        return new Scheduled("thing-" + size, new Thing(size), YearMonth.of(2026, 1), 0, 0, Share.ALL, Reach.EVERYBODY);
    }

    private static Scenario scenario(List<Scheduled> baseline, List<Scheduled> levers) {
        var arms = List.of(new Arm("baseline", "Baseline", baseline), new Arm("all", "All", levers));
        return new Scenario(
                "s",
                "S",
                "?",
                "",
                "AAA",
                new Place("", 1000, Share.NONE, 1),
                YearMonth.of(2026, 1),
                12,
                0,
                5,
                2,
                arms,
                List.of(),
                List.of("x"));
    }

    private static Dissection of(int levers) {
        return Dissection.of(
                scenario(
                        List.of(),
                        IntStream.range(0, levers)
                                .mapToObj(DissectionTest::lever)
                                .toList()),
                "all");
    }

    @Test
    void upToSixLeversEverySetIsAskedAndEveryOrderTaken() {
        assertThat(of(3).sets()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(new HashSet<>(of(4).orders())).hasSize(24);
        assertThat(of(6).sets()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 12})
    void moreLeversAreSampledInPairsOfAnOrderAndItsReverse(int levers) {
        var dissection = of(levers);
        assertThat(dissection.isExact()).isFalse();
        assertThat(dissection.sets().size()).isLessThan(1 << levers);
        for (int i = 0; i < dissection.orders().size(); i += 2) {
            var reverse = new ArrayList<>(dissection.orders().get(i + 1));
            java.util.Collections.reverse(reverse);
            assertThat(reverse).isEqualTo(dissection.orders().get(i));
            assertThat(new HashSet<>(reverse)).hasSize(levers);
        }
        assertThat(of(levers).orders()).isEqualTo(dissection.orders());
    }

    /** So that what a rule has (money, holders) stays with the lever it follows from. */
    @Test
    void aLeverThatIsOffKeepsItsPlaceAtNoStrength() {
        var question = of(3).question(List.of("x"));

        var second = question.arms().stream()
                .filter(arm -> arm.id().equals("changes-2"))
                .findFirst()
                .orElseThrow();
        assertThat(second.levers()).containsExactly(lever(0).off(), lever(1), lever(2).off());
        assertThat(question.baseline().levers()).isEmpty();
    }

    @Test
    void aLeverOfTheBaselineThatTheArmLeavesOutIsAChangeToo() {
        var dissection = Dissection.of(scenario(List.of(lever(1), lever(2)), List.of(lever(2), lever(3))), "all");

        assertThat(dissection.changes()).extracting(Change::title).containsExactly("thing-3", "No thing-1");
        var question = dissection.question(List.of());
        assertThat(question.arms()
                        .get(dissection.sets().indexOf(dissection.whole()))
                        .levers())
                .containsExactly(lever(2), lever(3), lever(1).off());
        assertThat(question.arms().get(dissection.sets().indexOf(1)).levers())
                .containsExactly(lever(2), lever(3), lever(1));
    }

    @Test
    void anArmWithTheLeversOfTheBaselineIsRefused() {
        assertThatThrownBy(() -> Dissection.of(scenario(List.of(lever(1)), List.of(lever(1))), "all"))
                .hasMessage("arm all has the levers of the baseline");
    }
}
