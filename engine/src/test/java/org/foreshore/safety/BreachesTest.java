package org.foreshore.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.random.Draws;
import org.foreshore.rules.Assurance;
import org.foreshore.rules.Breach;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachesTest {

    private static final int MONTHS = 40_000;
    private static final BreachParameters OFTEN = new BreachParameters(0.06, 1, 0.1, 0.6, 0.15, 0.04, 0.5);
    private static final BreachParameters NEVER = new BreachParameters(0, 1, 0.1, 0.6, 0.15, 0.04, 0.5);

    private static int count(BreachParameters parameters, Regime regime, Conditions conditions, double identified) {
        var breaches = new Breaches(parameters);
        for (int month = 0; month < MONTHS; month++) {
            breaches.month(regime, conditions, identified, Draws.of(3, 0).monthKey(month));
        }
        return breaches.count();
    }

    /** h = h0 (1 + identified) e^(−k effort) (1 − protection), as a rate per month. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.8, 0, 0", "0.5, 1, 0", "1, 0, 0.4", "0.3, 2, 0.5"})
    void comeAtTheirRate(double identified, double effort, double protection) {
        var regime = Regime.statusQuo().with(new Security(effort, 0, 0)).with(new Assurance(0, 1, 1, protection, 0, 0));

        double chance = -Math.expm1(-0.06 * (1 + identified) * Math.exp(-effort) * (1 - protection));

        assertThat((double) count(OFTEN, regime, Conditions.normal(), identified) / MONTHS)
                .isCloseTo(chance, within(4 * Math.sqrt(chance / MONTHS)));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "1, 0", "0.5, 1"})
    void anAttackTakesRecordsWithItsChance(double chance, double effort) {
        var regime = Regime.statusQuo().with(new Security(effort, 0, 0));
        double expected = chance * Math.exp(-effort);

        double share = (double) count(NEVER, regime, Conditions.normal().with(new Breach(chance)), 1) / MONTHS;

        assertThat(share).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / MONTHS)));
    }

    /** The luck of a month is the same in all arms: who protects more never suffers a breach that others are spared. */
    @Test
    void protectionOnlyEverPreventsBreaches() {
        var less = new Breaches(OFTEN);
        var more = new Breaches(OFTEN);
        var protection = Regime.statusQuo().with(new Security(1, 0, 0));
        for (int month = 0; month < 2000; month++) {
            long key = Draws.of(3, 0).monthKey(month);
            boolean happens = !less.month(Regime.statusQuo(), Conditions.normal(), 0.5, key)
                    .equals(Loss.NONE);
            boolean stillHappens =
                    !more.month(protection, Conditions.normal(), 0.5, key).equals(Loss.NONE);
            assertThat(happens || !stillHappens).isTrue();
        }
        assertThat(more.count()).isPositive().isLessThan(less.count());
    }

    /** Late: half as much again. Protected: so much less. */
    @Test
    void promptDisclosureAndProtectionLessenTheHarm() {
        var sure = Conditions.normal().with(new Breach(1));
        var half = Regime.statusQuo().with(new Assurance(0, 1, 1, 0, 1, 0));
        long key = Draws.of(3, 0).monthKey(1);

        assertThat(new Breaches(NEVER).month(Regime.statusQuo(), sure, 0, key))
                .isEqualTo(new Loss(0.1, 0.15 * 1.5, 0.6, 0.04 * 1.5));
        assertThat(new Breaches(NEVER).month(half, sure, 0, key)).isEqualTo(new Loss(0.1, 0.15, 0.6, 0.04));
    }
}
