package org.foreshore.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitRuleTest {

    /** Smallest worthwhile effect 2, cost limit 100. Flags: e equity breach, g guardrail stop, r rule, x lapsed. */
    @ParameterizedTest(name = "{0} to {1}, power {2}, cost {3}, {4} signs, {5}: {6}")
    @CsvSource({
        "2.0, 4, .9, 100, 4, -,    WORTHWHILE,            SCALE_STAGED",
        "2.5, 4, .2, 100, 5, -,    WORTHWHILE,            SCALE_STAGED",
        "2.5, 4, .9, 100, 3, -,    VITAL_SIGNS,           MODIFY_RERUN",
        "2.5, 4, .9, 100, 5, e,    EQUITY,                MODIFY_RERUN",
        "2.5, 4, .9, 101, 5, -,    COST,                  MODIFY_RERUN",
        "0.5, 4, .9, 101, 5, -,    COST,                  MODIFY_RERUN",
        "0.5, 4, .9, 100, 5, e,    EQUITY,                MODIFY_RERUN",
        "0.5, 4, .9, 100, 5, -,    PROMISING,             EXTEND",
        "0.5, 4, .3, 100, 5, -,    PROMISING,             EXTEND",
        "0.5, 4, .3, 100, 5, o,    OUT_OF_TIME,           INCONCLUSIVE",
        "-1, 1.9, .8, 100, 5, -,   INFORMATIVE_NULL,      STOP",
        "0.5, 1.9, .8, 100, 5, e,  INFORMATIVE_NULL,      STOP",
        "-1, 1.9, .79, 100, 5, -,  UNDERPOWERED,          INCONCLUSIVE",
        "0.5, 1.9, .79, 100, 5, -, UNDERPOWERED,          INCONCLUSIVE",
        "-1, 4, .5, 100, 5, -,     UNDERPOWERED,          INCONCLUSIVE",
        "0, 4, .5, 100, 5, -,      UNDERPOWERED,          INCONCLUSIVE",
        "-1, 4, .9, 100, 5, -,     UNDECIDED,             INCONCLUSIVE",
        "-3, -1, .9, 100, 5, -,    HARM,                  STOP_AND_REDRESS",
        "-3, -1, .1, 100, 5, r,    HARM,                  STOP_AND_REDRESS",
        "2.5, 4, .9, 100, 5, g,    GUARDRAIL,             STOP_AND_REDRESS",
        "2.5, 4, .9, 100, 5, gr,   GUARDRAIL,             STOP_AND_REDRESS",
        "2.5, 4, .9, 100, 5, r,    RULE_WAS_THE_OBSTACLE, ADOPT_RULE_CHANGE",
        "-1, 4, .5, 100, 5, r,     RULE_WAS_THE_OBSTACLE, ADOPT_RULE_CHANGE",
        "2.5, 4, .9, 100, 5, x,    LAPSED,                EXPIRED",
        "-3, -1, .9, 100, 5, xg,   LAPSED,                EXPIRED",
        "NaN, NaN, .9, 100, 5, -,  UNDECIDED,             INCONCLUSIVE",
        "-Infinity, Infinity, 0, 100, 5, -, UNDERPOWERED, INCONCLUSIVE"
    })
    void everyRow(
            double low,
            double high,
            double power,
            double cost,
            int signs,
            String flags,
            Ground ground,
            Decision decision) {
        var evidence = new Evidence(
                new Interval(low, high),
                2,
                power,
                flags.contains("e"),
                cost,
                100,
                signs,
                flags.contains("g"),
                flags.contains("r"),
                flags.contains("x"),
                !flags.contains("o"));

        assertThat(ExitRule.ground(evidence)).isEqualTo(ground);
        assertThat(ExitRule.ground(evidence).decision()).isEqualTo(decision);
    }

    private static Evidence plain(double low, double high) {
        return new Evidence(new Interval(low, high), 2, 0.5, false, 1, 1, 5, false, false, false, true);
    }

    /** Estimate 3, half-width 2, one away from what is worthwhile: half the width takes four times the clusters. */
    @Test
    void extendingSaysHowMuchMoreIsNeeded() {
        assertThat(plain(1, 5).timesTheClusters()).isCloseTo(4, within(1e-12));
        assertThat(plain(3, 5).timesTheClusters()).isEqualTo(1);
        assertThat(plain(1, 3).timesTheClusters()).isInfinite();
    }

    @Test
    void aWorthwhileEffectIsMoreThanNothing() {
        assertThatThrownBy(() -> new Evidence(Interval.UNDEFINED, 0, 0.5, false, 1, 1, 5, false, false, false, true))
                .hasMessage("the smallest worthwhile effect (0.0) must be positive");
    }
}
