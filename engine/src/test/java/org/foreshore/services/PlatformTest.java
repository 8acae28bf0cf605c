package org.foreshore.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;
import org.foreshore.rules.ServiceSector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformTest {

    /** It works min(1, capacity over those who come) of the time, whoever was turned away included. */
    @ParameterizedTest
    @CsvSource({"50, 0, 1", "100, 0, 1", "200, 0, 0.5", "400, 0, 0.25", "400, 1, 0.5", "400, 3, 1"})
    void bearsWhatItCan(double come, double more, double expected) {
        var platform = new Platform(Countries.small().services());
        platform.start(100);
        var regime = Regime.statusQuo().with(new Security(0, more, 0));

        for (int month = 0; month < 60; month++) {
            platform.month(regime);
            platform.serve((long) (come * platform.borne()));
        }

        assertThat(platform.borne()).isCloseTo(expected, within(0.01));
    }

    /** By hand: what is not online yet of a sector, at its part of what all would cost; and no more than all. */
    @ParameterizedTest
    @EnumSource
    void aSectorIsPutOnlineAloneAndPaidForAlone(ServiceSector sector) {
        var country = Countries.small().services();
        double before = country.digitisation().value();
        var platform = new Platform(country);
        platform.start(100);

        double usd = platform.month(Regime.statusQuo().with(new Digitisation(List.of(sector), 1, 1_000)));

        assertThat(usd).isCloseTo((1 - before) * sector.share() * 1_000, within(1e-9));
        assertThat(platform.digitised()).isCloseTo(before + (1 - before) * sector.share(), within(1e-12));
        for (var each : ServiceSector.values()) {
            assertThat(platform.digitised(each)).isEqualTo(each == sector ? 1 : before);
        }
    }
}
