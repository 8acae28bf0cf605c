package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Correction;
import org.foreshore.rules.Regime;
import org.foreshore.rules.WarningSystem;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Channels add to one another: who is missed by one may be reached by the next. How well each reaches, and the cost, are assumed.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "early-warning",
        title = "Early warning",
        says = "Warns residents of hazards by phone, application and volunteers, and answers rumours.")
@Heeds({Key.WHERE, Key.FIDELITY, Key.BUDGET})
public record EarlyWarning(
        @Says("Part of the networks that pass warnings on to every phone")
        Share cellBroadcast,

        @Says("Part of Internet users whom an application tells")
        Share application,

        @Says("Part of residents who live where volunteers go from door to door")
        Share volunteers,

        @Says(value = "How much sooner rumours are answered, as a part of the ordinary rate", max = 4)
        double counterMessaging,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public EarlyWarning() {
        this(Share.ALL, Share.ofPercent(30), Share.ofPercent(30), 0.2, Money.usd(80_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new WarningSystem(
                        strength * cellBroadcast.value(),
                        strength * application.value(),
                        strength * volunteers.value(),
                        strength * costPerYear.usd() / 12,
                        reach))
                .with(new Correction(0, strength * counterMessaging, 0, reach));
    }
}
