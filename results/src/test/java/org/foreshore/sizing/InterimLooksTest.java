package org.foreshore.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.sizing.InterimLooks.Finding;
import org.junit.jupiter.api.Test;

class InterimLooksTest {

    private static final double[] THREE = {1 / 3.0, 2 / 3.0, 1};

    /** By hand from the spending functions: 0.025 ln(1 + (e - 1) t) is 0.01131, 0.01906 and 0.025. */
    @Test
    void eachLookIsTestedAtTheLevelThatItSpends() {
        var looks = InterimLooks.spent(THREE, 0.05, 0);

        assertThat(looks.harm().get(0)).isCloseTo(2.279, within(0.002));
        assertThat(looks.harm().get(1)).isCloseTo(2.420, within(0.002));
        assertThat(looks.harm().get(2)).isCloseTo(2.516, within(0.002));
        assertThat(looks.benefit().get(0)).isCloseTo(3.710, within(0.002));
        for (var side : List.of(looks.benefit(), looks.harm())) {
            assertThat(side.stream().mapToDouble(Normal::above).sum()).isCloseTo(0.025, within(1e-9));
        }
    }

    @Test
    void eachSideHasItsBound() {
        var looks = InterimLooks.spent(THREE, 0.05, 0.1);

        assertThat(looks.at(0, 3.8, 3)).isEqualTo(Finding.BENEFIT);
        assertThat(looks.at(0, 3, 3)).isEqualTo(Finding.NOTHING);
        assertThat(looks.at(0, -2.4, 3)).isEqualTo(Finding.HARM);
        assertThat(looks.at(1, -0.5, 2)).isEqualTo(Finding.FUTILITY);
        assertThat(looks.at(2, 0, 3)).isEqualTo(Finding.NOTHING);
    }

    @Test
    void aScoreHasTheSignOfTheEffectAndTheSizeOfItsPValue() {
        assertThat(InterimLooks.score(-1, 0.05)).isCloseTo(-1.96, within(0.001));
        assertThat(InterimLooks.score(1, 0)).isEqualTo(12);
        assertThat(InterimLooks.score(1, Double.NaN)).isZero();
        assertThat(InterimLooks.score(1, 1)).isZero();
    }

    @Test
    void whoPeeksHoldsEveryLookAgainstTheSameBound() {
        assertThat(InterimLooks.naive(THREE, 0.05, 0).benefit())
                .allSatisfy(bound -> assertThat(bound).isCloseTo(1.96, within(0.001)));
    }
}
