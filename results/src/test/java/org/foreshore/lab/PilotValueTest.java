package org.foreshore.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.sandbox.Assignment;
import org.junit.jupiter.api.Test;

class PilotValueTest {

    private static List<Verdict> verdicts(double... effects) {
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < effects.length; i++) {
            var worlds = new MadeWorlds(i, Assignment.RANDOM, "difference-in-differences");
            worlds.effect = effects[i];
            var outcome = worlds.outcome();
            verdicts.add(Lab.judge(worlds.question(), outcome, outcome.trials().get(0)));
        }
        return verdicts;
    }

    private static PilotValue value(double... effects) {
        return PilotValue.of(new MadeWorlds(0, Assignment.RANDOM, "").question(), verdicts(effects));
    }

    @Test
    void aStraightLineFitsWhatLiesOnOne() {
        assertThat(PilotValue.fitted(new double[] {1, 2, 4}, new double[] {3, 5, 9}))
                .containsExactly(new double[] {3, 5, 9}, within(1e-12));
    }

    @Test
    void evidenceIsWorthNothingWhereOneWouldDoTheSameAnyway() {
        var sure = value(0.3, 0.3, 0.3, 0.3, 0.3, 0.3);

        assertThat(sure.perfect()).isZero();
        assertThat(sure.sample()).isCloseTo(0, within(1e-6));
        assertThat(sure.isWorthHaving()).isFalse();
        assertThat(sure.foreknown()).isEqualTo(1);
        assertThat(sure.isSettled()).isTrue();
    }

    @Test
    void evidenceIsWorthMostWhereTheEffectIsSureToShowAndUnknown() {
        var unknown = value(0.4, 0, 0.4, 0, 0.4, 0, 0.4, 0);

        assertThat(unknown.perfect()).isPositive();
        assertThat(unknown.foreknown()).isEqualTo(0.5);
        assertThat(unknown.isSettled()).isFalse();
        assertThat(unknown.sample()).isBetween(0.5 * unknown.perfect(), unknown.perfect() * 1.1);
    }

    /** Nothing is known beyond the truth. */
    @Test
    void noDecisionIsWorthMoreThanTheTruth() {
        var value = value(0.05, 0.1, 0, 0.2, 0.02, 0.3);

        assertThat(value.asDecided()).isLessThanOrEqualTo(value.perfect() + 1e-9);
    }
}
