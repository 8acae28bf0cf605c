package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.foreshore.problem.Finding;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

class OnsetReaderTest {

    private static Scheduled flood(String keys) {
        var text = Samples.SMALL + "shocks: [ { shock: flood, " + keys + " } ]\n";
        return Samples.reader().read(text, "s.yaml").scenario().shocks().get(0);
    }

    @Test
    void aShockByChanceMayComeFromTheBeginningOnAndLastsAMonth() {
        var flood = flood("chance: 0.3");

        assertThat(flood.chance()).contains(new Share(0.3));
        assertThat(flood.from()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(flood.months()).isEqualTo(1);
    }

    @Test
    void itMayComeLaterOnlyAndLastLonger() {
        var flood = flood("chance: 0.3, from: 2028-06, months: 4, ramp: 2, strength: 0.5");

        assertThat(flood.from()).isEqualTo(YearMonth.of(2028, 6));
        assertThat(flood.months()).isEqualTo(4);
        assertThat(flood.ramp()).isEqualTo(2);
    }

    @Test
    void aScriptedShockHasNoChance() {
        assertThat(flood("at: 2027-01").chance()).isEmpty();
        assertThat(flood("from: 2027-01").chance()).isEmpty();
    }

    @Test
    void warnsOfACertaintyThatComesEveryMonth() {
        var text = Samples.SMALL + "shocks: [ { shock: flood, chance: 1 } ]\n";

        assertThat(Samples.reader().read(text, "s.yaml").warnings().stream().map(Finding::toString))
                .containsExactly("s.yaml:8:35 shocks[0].chance: chance (1 per year) leaves nothing to luck: "
                        + "it begins in every month in which it does not hold. Write `at` or `from` if you mean once.");
    }
}
