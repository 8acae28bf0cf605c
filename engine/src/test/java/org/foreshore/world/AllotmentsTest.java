package org.foreshore.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.rules.CentreFund;
import org.foreshore.rules.FirmSupport;
import org.foreshore.rules.Outreach;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Source;
import org.foreshore.scenario.Reach;
import org.junit.jupiter.api.Test;

/** Sums of a few months, by hand. */
class AllotmentsTest {

    private final Allotments allotments = new Allotments();

    /** Two centres a month, opened for 100 and run for 12 a year: 200 and 2, then 200 and 4; only 150 are paid. */
    @Test
    void whatIsSetAsideAndNotPaidIsUnspent() {
        var regime =
                Regime.statusQuo().with(new CentreFund(2, Double.POSITIVE_INFINITY, 100, 12, 1, 1, 0, Reach.EVERYBODY));
        allotments.month(regime, List.of(), 0);
        allotments.month(regime, List.of(), 0);

        assertThat(allotments.unspentUsd(purpose -> purpose == Purpose.SERVICES ? 150 : 0))
                .isEqualTo(406 - 150);
    }

    /** A fund that stops and begins again has its centres to open anew, but for one that it had not come to. */
    @Test
    void aFundThatBeginsAgainBeginsWithNothing() {
        var regime =
                Regime.statusQuo().with(new CentreFund(5, Double.POSITIVE_INFINITY, 0, 12, 1, 1, 0, Reach.EVERYBODY));
        allotments.month(regime, List.of(), 0);
        allotments.month(Regime.statusQuo(), List.of(), 0);
        allotments.month(regime, List.of(), 0);

        assertThat(allotments.of(Purpose.SERVICES)).isEqualTo(5 + 6);
    }

    @Test
    void whatIsForgoneIsNeverUnspent() {
        allotments.month(Regime.statusQuo(), List.of(), 0);

        assertThat(allotments.unspentUsd(purpose -> purpose.budgeted() ? 0 : 77))
                .isZero();
    }

    /** A programme without a limit is given what it spends, and so has nothing left. */
    @Test
    void programmesAreGivenWhatTheirAccountsSay() {
        var account = new ProgrammeAccount(new Source(0, 0), Offer.TRAINING, 5, 100, 90, 80, 25, 40, 7);
        allotments.month(Regime.statusQuo(), List.of(account), 3);

        assertThat(allotments.unspentUsd(purpose -> purpose == Purpose.TRAINING ? 80 : 0))
                .isEqualTo(20);
        assertThat(allotments.unfundedUsd()).isEqualTo(43);
    }

    /** What is left out of a month is no debt of the next. */
    @Test
    void whatIsLackingIsOfTheMonth() {
        var regime = Regime.statusQuo()
                .with(new FirmSupport(10, 100, 20, 5, 0, 0, 7, Reach.EVERYBODY))
                .with(new Outreach(0.5, 1, 30, Reach.EVERYBODY));
        allotments.month(regime, List.of(), 12);
        allotments.month(regime, List.of(), 12);

        assertThat(allotments.unfundedUsd()).isEqualTo(12);
        assertThat(allotments.of(Purpose.FIRMS)).isCloseTo(2 * 107, within(1e-9));
        assertThat(allotments.of(Purpose.SERVICES)).isEqualTo(60);
    }
}
