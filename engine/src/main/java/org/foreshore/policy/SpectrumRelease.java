package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Regime;
import org.foreshore.rules.SpectrumGrant;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * More capacity from the same sites; the fee relief is public money forgone.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "spectrum-release",
        title = "Spectrum release and fee relief",
        says = "More spectrum on every site, and a part of the yearly site fee remitted.")
@Heeds({})
public record SpectrumRelease(
        @Says(value = "Spectrum added on every site", unit = "MHz", max = 200)
        double mhz,

        @Says("Part of the yearly fee of a site that is remitted")
        Share feeRelief)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public SpectrumRelease() {
        this(10, Share.ofPercent(50));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new SpectrumGrant(strength * mhz, strength * feeRelief.value()));
    }
}
