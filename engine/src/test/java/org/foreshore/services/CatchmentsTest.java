package org.foreshore.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.place.Settlement;
import org.junit.jupiter.api.Test;

/** What a catchment of a sample stands for. */
class CatchmentsTest {

    private static Settlement settlement(String region, int residents, int number) {
        return new Settlement("", region, 0, 0, false, false, residents, 1, 1, number);
    }

    @Test
    void whereEverybodyIsSimulatedEachStandsForItself() {
        var catchments = new Catchments(List.of(settlement("A", 400, 0), settlement("B", 30_000, 1)), 1);

        assertThat(catchments.size()).isEqualTo(2);
        assertThat(catchments.sum(new int[] {3, 5})).containsExactly(3, 5);
    }

    @Test
    void aFewSettlementsOfASampleStandForTheFullCatchment() {
        var catchments = new Catchments(List.of(settlement("A", 1_000, 0), settlement("A", 1_500, 1)), 40);

        assertThat(catchments.sum(new int[] {3, 5})).containsExactly(80);
        assertThat(catchments.standsFor(1)).isEqualTo(10);
    }

    @Test
    void aRegionIsNeverLargerThanItIs() {
        var catchments = new Catchments(List.of(settlement("A", 1_000, 0)), 4);

        assertThat(catchments.sum(new int[] {3})).containsExactly(12);
    }

    @Test
    void meansAreOverThoseWhoAreSimulated() {
        var catchments = new Catchments(List.of(settlement("A", 1_000, 0), settlement("A", 3_000, 1)), 40);

        assertThat(catchments.mean(new double[] {1, 0})).containsExactly(0.25);
    }

    @Test
    void aFullCatchmentIsClosedAndTheNextBegins() {
        var catchments = new Catchments(
                IntStream.range(0, 60)
                        .mapToObj(number -> settlement("A", 1_000, number))
                        .toList(),
                2);

        assertThat(catchments.size()).isEqualTo(3);
        assertThat(catchments.standsFor(0)).isEqualTo(1);
        assertThat(catchments.standsFor(59)).isEqualTo(2);
    }

    /** Forty who live in the village stand behind each of the few that are simulated, and no other village does. */
    @Test
    void theFewOfAThinnedVillageAskForAllWhoLiveThere() {
        var thinned = new Settlement("", "A", 0, 0, false, false, 625, 1, 1, 0, 25_000);
        var catchments = new Catchments(List.of(thinned), 1);

        assertThat(catchments.standsFor(0)).isEqualTo(1);
        assertThat(catchments.sum(new int[] {3})).containsExactly(120);
    }
}
