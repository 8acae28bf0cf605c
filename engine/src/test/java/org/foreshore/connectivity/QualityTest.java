package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import org.foreshore.country.Countries;
import org.foreshore.rules.CapacityCut;
import org.foreshore.rules.Circumstance;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.NetworkLoss;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.junit.jupiter.api.Test;

/** What cut lines and lost sites leave of speed and service. */
class QualityTest {

    private static final int VILLAGES = 4_000;
    private static final double GB = 4;

    private final Network network = new Network(Collections.nCopies(VILLAGES, Villages.village("Here", 1_000, 5)));
    private final Quality quality = new Quality(network, Countries.small().networks(), Villages.SUPPLY);

    /** Capacity of one site in Mbit/s is twice what so many users ask for in the busy hour. */
    private void month(Circumstance circumstance) {
        double capacity = Countries.small().networks().spectrumMhz().value() / 10 * Villages.SUPPLY.mbpsPer10Mhz();
        long users = Math.round(capacity / 2 / (GB * 0.2 * 8000 / (30 * 3600)));
        long[] here = new long[VILLAGES];
        for (int s = 0; s < VILLAGES; s++) {
            Saboteur.cover4g(network, s, 1);
            network.sites[s] = 1;
            network.available[s] = 1;
            network.luck[s] = (s + 0.5) / VILLAGES;
            here[s] = users;
        }
        var conditions = Conditions.normal().with(circumstance);
        var load = new Quality.Load(GB, here);
        quality.interrupt(Regime.statusQuo(), conditions, load);
        quality.update(Regime.statusQuo(), conditions, load);
    }

    @Test
    void aLineThatCarriesAllTheSameIsNotMissed() {
        month(new CapacityCut(0.4, 1, Reach.EVERYBODY));

        assertThat(network.available(0)).isEqualTo(1);
        assertThat(network.quality(0)).isEqualTo(1);
    }

    /** A tenth of the capacity is a fifth of the demand: 2 of 10 Mbit/s, for a third of the month. */
    @Test
    void whatIsLeftIsSharedForAsLongAsTheLineIsCut() {
        month(new CapacityCut(0.9, 1 / 3.0, Reach.EVERYBODY));

        assertThat(network.available(0)).isEqualTo(1);
        double slow = Math.log(2 / 0.25) / Math.log(10 / 0.25);
        assertThat(network.quality(0)).isCloseTo(2 / 3.0 + slow / 3, within(0.01));
    }

    @Test
    void withoutAnyLineThereIsNoService() {
        month(new CapacityCut(1, 1 / 3.0, Reach.EVERYBODY));

        assertThat(network.available(0)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(network.quality(0)).isCloseTo(4 / 9.0, within(1e-12));
    }

    @Test
    void anOperatorLeavesTheVillagesThatItServedAlone() {
        month(new NetworkLoss(0.25, Reach.EVERYBODY));

        for (int s = 0; s < VILLAGES; s++) {
            assertThat(network.available(s)).isEqualTo(s < VILLAGES / 4 ? 0 : 1);
        }
    }

    /** With two networks half of the capacity is left, which just carries everybody; less does not. */
    @Test
    void whereOthersServeTooTheyCarryItsUsers() {
        java.util.Arrays.fill(network.networks, 2);
        month(new NetworkLoss(0.75, Reach.EVERYBODY));

        assertThat(network.available(0)).isEqualTo(1);
        assertThat(network.quality(0)).isCloseTo(Math.log(5 / 0.25) / Math.log(10 / 0.25), within(0.01));
    }
}
