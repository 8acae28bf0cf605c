package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Newcomers;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Of households that had fled, 39 % had a phone with Internet in 2016 (UNHCR, Connecting Refugees). In Cox's Bazar some 900,000
 * live beside the 450,000 residents of two upazilas, elsewhere a few in a hundred. How many more procedures they need, and how
 * many have no papers, is assumed.
 */
@AutoService(Shock.class)
@Titled(
        id = "refugee-inflow",
        title = "Refugee inflow",
        says =
                "People who have fled stay in the settlements: they share networks and queue at offices, many without papers.")
@Heeds({Key.WHERE, Key.MONTHS, Key.RAMP})
public record RefugeeInflow(
        @Says("Newcomers aged 15 and over, as a part of the residents where they stay")
        Share newcomers,

        @Says("Part of them who use the Internet on a phone")
        Share phones,

        @Says(value = "Procedures that they need done, over those of residents", min = 0, max = 10)
        double needs,

        @Says("Part of them whose papers no office accepts") Share undocumented)
        implements Shock {

    /** The defaults a scenario starts from. */
    public RefugeeInflow() {
        this(Share.ofPercent(10), Share.ofPercent(39), 2, Share.ofPercent(30));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(
                new Newcomers(strength * newcomers.value(), phones.value(), needs, undocumented.value(), reach));
    }
}
