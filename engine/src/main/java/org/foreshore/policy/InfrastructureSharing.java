package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Sharing;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * One site serves all networks: cheaper to build and open to every operator's customers.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "infrastructure-sharing",
        title = "Infrastructure sharing",
        says = "Operators share what they build from now on: towers and power, or the radio network too.")
@Heeds({})
public record InfrastructureSharing(
        @Says("How far towers and power are shared") Share passive,
        @Says("How far the radio network is shared as well") Share active)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public InfrastructureSharing() {
        this(Share.ALL, Share.NONE);
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Sharing(strength * passive.value(), strength * active.value()));
    }
}
