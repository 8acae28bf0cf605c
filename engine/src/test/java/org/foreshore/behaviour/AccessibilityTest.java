package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.population.Traits;
import org.junit.jupiter.api.Test;

/** Once all is in their language and within reach, a minority and the disabled are as everybody else online. */
class AccessibilityTest {

    private static final int MAJORITY = traits(0, false);
    private static final int OTHERS = traits(2, true);

    private static int traits(int disability, boolean minority) {
        return Traits.of(15, 1, false, disability, 8, minority, true, false, 30 * 12);
    }

    /** Points online, chance of failing and points at a centre, at every level. */
    private static List<Integer> services(ServiceScorecard scorecard, int traits) {
        var place = Clerks.place(-96, -32, 1, 0.5, 0);
        var all = new ArrayList<>(List.of(scorecard.assisted(place, traits)));
        for (int level = 0; level <= Levels.TOP; level++) {
            all.add(scorecard.online(traits, level, level, level));
            all.add(scorecard.fails(place, traits, level));
        }
        return all;
    }

    @Test
    void nothingOnlineIsHarderAnyMoreOnceAllIsMadeForAll() {
        var scorecard = new Clerks(64, new Behaviour(), 1).scorecard(0.35);
        var before = services(scorecard, OTHERS);
        var everybody = services(scorecard, MAJORITY);
        assertThat(before).isNotEqualTo(everybody);

        scorecard.adapt(1, 1);
        assertThat(services(scorecard, OTHERS)).isEqualTo(everybody);
        assertThat(services(scorecard, MAJORITY)).isEqualTo(everybody);

        scorecard.adapt(0, 0);
        assertThat(services(scorecard, OTHERS)).isEqualTo(before);
    }

    @Test
    void eachPartHelpsItsOwnAndTheMoreTheMore() {
        var scorecard = new Clerks(64, new Behaviour(), 1).scorecard(0.35);
        for (int traits : new int[] {traits(0, true), traits(1, false), traits(2, false)}) {
            int online = scorecard.online(traits, 7, 7, 7);
            for (double part = 0.1; part < 1.05; part += 0.1) {
                boolean language = Traits.minority(traits);
                scorecard.adapt(language ? 0 : 1, language ? 1 : 0);
                assertThat(scorecard.online(traits, 7, 7, 7))
                        .as("by the other part")
                        .isLessThanOrEqualTo(online);
                scorecard.adapt(language ? part : 0, language ? 0 : part);
                assertThat(scorecard.online(traits, 7, 7, 7)).isGreaterThan(online);
                online = scorecard.online(traits, 7, 7, 7);
            }
            scorecard.adapt(0, 0);
        }
    }

    @Test
    void contentInOnesOwnLanguageMakesUseAsAttractiveAsToTheMajority() {
        var scorecard =
                new Scorecard(new AdoptionParameters(), Countries.small().adoption());
        int minority = traits(0, true);
        int before = scorecard.points(false, minority, false, 3);
        int majority = scorecard.points(false, MAJORITY, false, 3);
        assertThat(before).isLessThan(majority);

        scorecard.translate(0.5);
        assertThat(scorecard.points(false, minority, false, 3)).isBetween(before + 1, majority - 1);
        scorecard.translate(1);
        assertThat(scorecard.points(false, minority, false, 3)).isEqualTo(majority);
        assertThat(scorecard.points(false, MAJORITY, false, 3)).isEqualTo(majority);
        scorecard.translate(0);
        assertThat(scorecard.points(false, minority, false, 3)).isEqualTo(before);
    }
}
