package org.foreshore.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.rules.CentreFund;
import org.foreshore.rules.OfficeRule;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Rule;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** What the terms of a lever mean in the rules that it writes. */
class LeverTermsTest {

    private static final Money SOME = Money.usd(1_200);
    private static final Share TENTH = Share.ofPercent(10);
    private static final Share HALF = Share.ofPercent(50);

    private static <R extends Rule> R written(PolicyLever lever, Class<R> kind) {
        return lever.applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY).all(kind).get(0);
    }

    @Test
    void whatIsNeverPaidOfInstalmentsCostsTheStateAsWell() {
        var instalments = written(new DeviceSubsidy(HALF, 12, TENTH, SOME), Programme.class);
        var cash = written(new DeviceSubsidy(HALF, 0, TENTH, SOME), Programme.class);

        assertThat(instalments.costShare()).isCloseTo(0.5 + 0.5 * 0.1, within(1e-12));
        assertThat(cash.costShare()).isEqualTo(0.5);
    }

    @Test
    void aWrongRecordSavesNoVisitAndTakesAsManyAgain() {
        var all = written(new OnceOnly(HALF, Share.NONE, SOME), OfficeRule.class);
        var some = written(new OnceOnly(HALF, TENTH, SOME), OfficeRule.class);

        assertThat(all.visits()).isEqualTo(0.5);
        assertThat(some.visits()).isCloseTo(0.9 * 0.5 + 0.1 * 2, within(1e-12));
    }

    @Test
    void aCentreOpenHalfTheWeekHasHalfAnAssistant() {
        var centres = written(new AccessCentres(6, 3, 20, HALF, SOME, SOME), CentreFund.class);

        assertThat(centres.staff()).isEqualTo(0.5);
    }
}
