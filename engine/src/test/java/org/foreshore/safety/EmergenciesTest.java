package org.foreshore.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.place.Settlement;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Hardship;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ReliefScheme;
import org.foreshore.rules.WarningSystem;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.shock.Earthquake;
import org.foreshore.shock.Flood;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

class EmergenciesTest {

    private static final Settlement VILLAGE = new Settlement("Village", "", 0, 0, false, false, 1000, 1, 1);
    private static final Reach TOWNS = new Reach(Area.URBAN, "", Sex.ANY, 0, 120, Share.ALL, false);

    private static Conditions flood(Reach reach) {
        return new Flood().applyTo(Conditions.normal(), 1, true, reach);
    }

    private static Emergencies in(Regime regime, Conditions conditions) {
        var emergencies = new Emergencies(new EmergencyParameters());
        emergencies.month(regime, conditions);
        return emergencies;
    }

    /** 1 − (1 − r_cb phone avail)(1 − r_app user avail)(1 − r_vol vol)(1 − r_rad). */
    @Test
    void channelsAddUpAsTheTextSays() {
        var regime = Regime.statusQuo().with(new WarningSystem(1, 0.5, 0.25, 0, Reach.EVERYBODY));
        var warning = in(regime, flood(Reach.EVERYBODY)).warning(VILLAGE, 0.6);

        double anybody = (1 - 0.7 * 0.25) * (1 - 0.3);
        assertThat(warning.reaches(true, true))
                .isCloseTo(1 - (1 - 0.8 * 0.6) * (1 - 0.6 * 0.5 * 0.6) * anybody, within(1e-12));
        assertThat(warning.reaches(true, false)).isCloseTo(1 - (1 - 0.8 * 0.6) * anybody, within(1e-12));
        assertThat(warning.reaches(false, false)).isCloseTo(1 - anybody, within(1e-12));
    }

    @Test
    void withoutASystemThereIsOnlyRadio() {
        var warning = in(Regime.statusQuo(), flood(Reach.EVERYBODY)).warning(VILLAGE, 1);

        assertThat(warning.reaches(true, true)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void anEarthquakeComesUnannouncedButReliefIsDue() {
        var quake = in(Regime.statusQuo(), new Earthquake().applyTo(Conditions.normal(), 1, true, Reach.EVERYBODY));

        assertThat(quake.warning(VILLAGE, 1)).isSameAs(Warning.NONE);
        assertThat(quake.relief(VILLAGE, 1, 1).inNeed()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void nobodyIsWarnedOrRelievedWhereNothingHappens() {
        var elsewhere = in(Regime.statusQuo(), flood(TOWNS));

        assertThat(elsewhere.warning(VILLAGE, 1)).isSameAs(Warning.NONE);
        assertThat(elsewhere.relief(VILLAGE, 1, 1)).isSameAs(Relief.NONE);
    }

    @Test
    void aLockdownWarnsNobodyAndLeavesMoreInNeed() {
        var lockdown = in(Regime.statusQuo(), Conditions.normal().with(new Hardship(1.5, Reach.EVERYBODY)));

        assertThat(lockdown.warning(VILLAGE, 1)).isSameAs(Warning.NONE);
        assertThat(lockdown.relief(VILLAGE, 1, 1)).isEqualTo(new Relief(0.4 * 1.5, 0.3, 0, 0, 0.25));
    }

    @Test
    void reliefComesByTheChannelsThatWork() {
        var scheme = new ReliefScheme(0.6, 1, 0.5, 15, 0, Reach.EVERYBODY);
        var flooded = in(Regime.statusQuo().with(scheme), flood(Reach.EVERYBODY));

        var relief = flooded.relief(VILLAGE, 0.7, 0.8);

        assertThat(relief.listed()).isCloseTo(0.6, within(1e-12));
        assertThat(relief.mobile()).isCloseTo(0.7, within(1e-12));
        assertThat(relief.agents()).isCloseTo(0.5 * 0.7 * 0.8, within(1e-12));
        assertThat(flooded.usdEach(VILLAGE)).isEqualTo(15);
    }
}
