package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.GridFailure;
import org.foreshore.rules.ServiceDisruption;
import org.foreshore.scenario.Reach;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** Load shedding. Sites run on their backup as long as it lasts; centres need power to help online, offices do not. */
@AutoService(Shock.class)
@Titled(
        id = "power-shortage",
        title = "Power shortage",
        says = "The grid fails for hours every day: sites go silent when their backup is spent, and centres close.")
@Heeds({Key.WHERE, Key.MONTHS, Key.RAMP})
public record PowerShortage(
        @Says(value = "Hours a day without grid", unit = "hours", max = 24)
        double hoursPerDay,

        @Says(value = "Mean length of one interruption", unit = "hours", min = 0.1, max = 720)
        double hoursAtOnce)
        implements Shock {

    /** The defaults a scenario starts from. */
    public PowerShortage() {
        this(8, 6);
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        double hours = strength * hoursPerDay;
        return conditions
                .with(new GridFailure(hours, hoursAtOnce, reach))
                .with(new ServiceDisruption(1, 1 - hours / 24, 1, 1, 1, reach));
    }
}
