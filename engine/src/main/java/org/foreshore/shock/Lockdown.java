package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.CoursesClosed;
import org.foreshore.rules.Hardship;
import org.foreshore.rules.OnlineContact;
import org.foreshore.rules.PriceChange;
import org.foreshore.rules.ServiceDisruption;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * As in a pandemic: informal incomes fell 5 to 20 % in 2020, and online use of services rose where it could. Incomes fall
 * and courses close everywhere; the rest holds in its reach.
 */
@AutoService(Shock.class)
@Titled(
        id = "lockdown",
        title = "Lockdown",
        says =
                "Offices, centres and courses close in part, getting there takes longer, needs grow, incomes fall, and relief is due.")
@Heeds(
        value = {Key.MONTHS, Key.RAMP},
        partly = Key.WHERE,
        but = "incomes fall and courses close everywhere")
public record Lockdown(
        @Says("Part of offices and centres closed") Share closed,

        @Says(value = "Time of travel over the ordinary", min = 1, max = 10)
        double travel,

        @Says(
                value = "Needs over the ordinary, and those in need of relief over those after a hazard",
                min = 1,
                max = 5)
        double needs,

        @Says("Part of income lost") Share incomeLoss,

        @Says("Part of the places of courses that are not there")
        Share coursesClosed,

        @Says(
                value = "Rate of considering the Internet over the ordinary: schools and kin meet online",
                min = 1,
                max = 5)
        double contact)
        implements Shock {

    /** The defaults a scenario starts from. */
    public Lockdown() {
        this(Share.ofPercent(60), 2, 1.5, Share.ofPercent(10), Share.ofPercent(60), 1.5);
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        double open = 1 - strength * closed.value();
        return conditions
                .with(new ServiceDisruption(
                        open, open, 1, 1 + strength * (travel - 1), 1 + strength * (needs - 1), reach))
                .with(new PriceChange(1, 1, 1 - strength * incomeLoss.value()))
                .with(new CoursesClosed(strength * coursesClosed.value()))
                .with(new OnlineContact(1 + strength * (contact - 1), reach))
                .with(new Hardship(strength * needs, reach));
    }
}
