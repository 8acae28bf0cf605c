package org.foreshore.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.country.Countries;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
