package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.LocalShare;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Transfers move places between settlements and are no money of their own. The grant for each resident is the same everywhere as
 * far as it is not equalised, and otherwise in proportion to the share of residents who are offline. The lever concerns
 * programmes alone and changes nothing without one. It holds for the whole place, whatever its reach. Sizes are assumed.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "local-autonomy",
        title = "Local autonomy",
        says =
                "Settlements fill a part of the places of programmes themselves; transfers may favour those with most residents offline.")
@Heeds({})
public record LocalAutonomy(
        @Says("Part of the places that settlements fill") Share decidedLocally,

        @Says("Part of the transfers that goes by need instead of by population")
        Share equalised)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public LocalAutonomy() {
        this(Share.ofPercent(40), Share.ofPercent(50));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new LocalShare(strength * decidedLocally.value(), equalised.value()));
    }
}
