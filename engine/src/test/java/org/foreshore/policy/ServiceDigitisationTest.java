package org.foreshore.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.foreshore.policy.ServiceDigitisation.Sectors;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ServiceSector;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** Which sectors a choice of the lever means. */
class ServiceDigitisationTest {

    private static List<ServiceSector> meant(Sectors sectors) {
        var lever = new ServiceDigitisation(Share.ALL, sectors, Money.usd(1));
        return lever.applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY)
                .all(Digitisation.class)
                .get(0)
                .sectors();
    }

    @Test
    void allAreAllAndEachOfTheOthersIsOneOfThem() {
        assertThat(meant(Sectors.ALL)).containsExactly(ServiceSector.values());
        assertThat(Arrays.stream(Sectors.values())
                        .filter(sectors -> sectors != Sectors.ALL)
                        .flatMap(sectors -> meant(sectors).stream()))
                .containsExactly(ServiceSector.values());
    }
}
