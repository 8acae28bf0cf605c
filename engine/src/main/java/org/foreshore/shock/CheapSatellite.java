package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.SatellitePrice;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Low orbits make a satellite link of a site cheap, so that operators come to places that are too far for cable and radio. Residents
 * who buy a terminal of their own are not modelled: at a user for each square kilometre a constellation gives each 2.5 Mbit/s in the
 * busy hour.
 */
@AutoService(Shock.class)
@Titled(
        id = "cheap-satellite",
        title = "Cheap satellite links",
        says = "Satellite links of sites become cheap, and remote places worth serving.")
@Heeds({Key.MONTHS, Key.RAMP})
public record CheapSatellite(
        @Says("Fall of the price of a terminal") Share terminalFall,
        @Says("Fall of the monthly price of capacity") Share capacityFall)
        implements Shock {

    /** The defaults a scenario starts from. */
    public CheapSatellite() {
        this(Share.ofPercent(60), Share.ofPercent(70));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(
                new SatellitePrice(1 - strength * terminalFall.value(), 1 - strength * capacityFall.value()));
    }
}
