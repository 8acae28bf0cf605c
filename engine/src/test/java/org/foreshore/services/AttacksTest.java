package org.foreshore.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Attack;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;
import org.foreshore.scenario.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services are down for so many days, then come back linearly over as many again. */
class AttacksTest {

    private static final List<Settlement> PLACE = List.of(new Settlement("Town", "", 0, 0, true, false, 100, 1, 1));

    @ParameterizedTest(name = "{0} days, effort {1}")
    @CsvSource({
        "10, 0, 0.5, 1, 1, 1",
        "20, 0, 0.08333333, 0.91666667, 1, 1",
        "30, 0, 0, 0.5, 1, 1",
        "60, 0, 0, 0, 0.25, 0.75",
        "60, 0.69314718, 0, 0.5, 1, 1"
    })
    void servicesComeBackLinearly(
            double days, double effort, double first, double second, double third, double fourth) {
        var attacks = new Attacks(PLACE);
        var regime = Regime.statusQuo().with(new Security(effort, 0, 0));
        var conditions = Conditions.normal().with(new Attack(days, Reach.EVERYBODY));

        for (double expected : new double[] {first, second, third, fourth, 1, 1}) {
            attacks.month(regime, conditions, 1);
            assertThat(attacks.uptime(0)).isCloseTo(expected, within(1e-6));
            conditions = Conditions.normal();
        }
    }
}
