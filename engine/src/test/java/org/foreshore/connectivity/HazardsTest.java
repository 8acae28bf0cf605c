package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.foreshore.rules.Resilience;
import org.foreshore.rules.SiteHazard;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hazard takes out of service, and how much of it backup power and faster repair keep or bring back. */
class HazardsTest {

    private static final int VILLAGES = 20_000;
    private static final Network NETWORK =
            new Network(Collections.nCopies(VILLAGES, Villages.village("Here", 1_000, 5)));
    private static final SiteHazard STORM = new SiteHazard(0.5, 2, Reach.EVERYBODY);

    private static int[] strike(long key, Resilience... preparations) {
        NETWORK.clear();
        Hazards.strike(NETWORK, List.of(STORM), List.of(preparations), key);
        return NETWORK.downFor.clone();
    }

    private static Resilience prepared(double spared, double faster) {
        return new Resilience(spared, faster, 0, Reach.EVERYBODY);
    }

    /** Down for at least half a month of an exponential time with a half-life of two, or one if repair takes half. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sharesDownFollowTheSeverityAndTheHalfLife(long key) {
        assertThat(down(strike(key))).isCloseTo(0.5 * Math.pow(0.5, 0.25), within(0.015));
        assertThat(down(strike(key, prepared(0.4, 0)))).isCloseTo(0.3 * Math.pow(0.5, 0.25), within(0.015));
        assertThat(down(strike(key, prepared(0, 0.5)))).isCloseTo(0.5 * Math.pow(0.5, 0.5), within(0.015));
        assertThat(down(strike(key, prepared(0.4, 0), prepared(0.5, 0))))
                .isCloseTo(0.15 * Math.pow(0.5, 0.25), within(0.015));
        assertThat(down(strike(key, prepared(1, 0)))).isZero();
        assertThat(down(strike(key, prepared(0, 1)))).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nowhereIsServiceAwayForLongerWithResilienceThanWithout(long key) {
        var without = strike(key);
        var with = strike(key, prepared(0.3, 0.3));
        for (int s = 0; s < VILLAGES; s++) {
            assertThat(with[s]).isLessThanOrEqualTo(without[s]);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void outsideItsReachItSparesNothing(long key) {
        var towns = new Reach(Area.URBAN, "", Sex.ANY, 0, 120, Share.ALL, false);
        var without = strike(key);

        assertThat(strike(key, new Resilience(1, 1, 0, towns))).isEqualTo(without);
    }

    private static double down(int[] months) {
        double count = 0;
        for (int each : months) {
            count += each > 0 ? 1 : 0;
        }
        return count / VILLAGES;
    }
}
