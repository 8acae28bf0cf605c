package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EtaTest {

    @Test
    void saysNothingBeforeThreeReplicationsHaveEnded() {
        assertThat(Eta.of(List.of(), 10)).isEmpty();
        assertThat(Eta.of(List.of(1.0, 2.0), 8)).isEmpty();
    }

    @Test
    void perfectlyEvenReplicationsGiveAnExactTime() {
        var eta = Eta.of(List.of(2.0, 4.0, 6.0, 8.0), 5).orElseThrow();

        assertThat(eta.low()).isCloseTo(10, within(1e-9));
        assertThat(eta.high()).isCloseTo(10, within(1e-9));
    }

    @Test
    void aFinishedRunTakesNoMoreTime() {
        assertThat(Eta.of(List.of(1.0, 3.0, 4.0), 0)).contains(new Eta(0, 0));
    }

    /** Gaps of 0.5 to 1.5 s; a 90 % range over 400 trials holds the truth 360 times, 330 being five deviations off. */
    @Test
    void theRangeHoldsTheTruthAboutNineTimesInTen() {
        var held = 0;
        for (var seed = 0; seed < 400; seed++) {
            var random = new SplittableRandom(seed);
            var ends = ends(random, 20);
            var truth = ends(random, 30).get(29);
            var eta = Eta.of(ends, 30).orElseThrow();
            held += eta.low() <= truth && truth <= eta.high() ? 1 : 0;
        }
        assertThat(held).isBetween(330, 390);
    }

    private static List<Double> ends(SplittableRandom random, int count) {
        var ends = new ArrayList<Double>();
        var now = 0.0;
        for (var i = 0; i < count; i++) {
            now += random.nextDouble(0.5, 1.5);
            ends.add(now);
        }
        return ends;
    }
}
