package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.CapacityCut;
import org.foreshore.rules.Conditions;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** A submarine cable or a trunk line: all places in reach hang on it. What is left of capacity is shared alike. */
@AutoService(Shock.class)
@Titled(
        id = "cable-cut",
        title = "Cable cut",
        says = "A submarine cable or trunk line is cut: speed falls, or service stops, until it is mended.")
@Heeds({Key.WHERE, Key.MONTHS, Key.RAMP})
public record CableCut(
        @Says("Part of capacity that is lost") Share lost,

        @Says(value = "Days without it in each month it lasts", unit = "days", max = 30)
        double days)
        implements Shock {

    /** The defaults a scenario starts from. */
    public CableCut() {
        this(Share.ofPercent(80), 10);
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(new CapacityCut(strength * lost.value(), days / 30, reach));
    }
}
