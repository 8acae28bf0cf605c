package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.rules.SiteHazard.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published tables, at both ends of each of their steps. */
class FragilityTest {

    @ParameterizedTest
    @CsvSource({
        "WIND, 0, 39.99, 0",
        "WIND, 40, 49.99, 0.06",
        "WIND, 50, 59.99, 0.20",
        "WIND, 60, 69.99, 0.73",
        "WIND, 70, 80, 0.98",
        "WATER, 0.01, 0.29, 0.25",
        "WATER, 0.3, 0.99, 0.50",
        "WATER, 1, 1.49, 0.65",
        "WATER, 1.5, 1.99, 0.80",
        "WATER, 2, 9, 1",
        "WATER, 0, 0, 0"
    })
    void breaksWhatTheTableSays(Force kind, double from, double to, double share) {
        assertThat(Fragility.broken(kind, from)).isEqualTo(share);
        assertThat(Fragility.broken(kind, to)).isEqualTo(share);
    }

    /** Strongest over the quarter of the path around the eye; half as strong at its edge, by the root of the distance. */
    @Test
    void windFallsWithTheRootOfTheDistance() {
        assertThat(Fragility.force(Force.WIND, 60, 0.1)).isEqualTo(60);
        assertThat(Fragility.force(Force.WIND, 60, 0.25)).isEqualTo(60);
        assertThat(Fragility.force(Force.WIND, 60, 0.5)).isCloseTo(60 / Math.sqrt(2), within(1e-9));
        assertThat(Fragility.force(Force.WIND, 60, 1)).isCloseTo(30, within(1e-9));
    }

    @Test
    void depthHasTheMeanThatIsAskedFor() {
        double sum = 0;
        int points = 200_000;
        for (int i = 0; i < points; i++) {
            sum += Fragility.force(Force.WATER, 0.4, (i + 0.5) / points);
        }
        assertThat(sum / points).isCloseTo(0.4, within(1e-3));
    }
}
