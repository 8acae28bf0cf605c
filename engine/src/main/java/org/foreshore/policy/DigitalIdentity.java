package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.IdentityCheck;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Residents from 15 on who hold no digital identity are enrolled, and keep it. In Jharkhand, rations that took an accepted
 * fingerprint excluded the rightful. Cost of a person 2 to 12 USD (assumed from cost categories); the check holds for everybody in
 * the places of its reach.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "digital-id",
        title = "Digital identity",
        says = "Enrols residents in a digital identity that opens procedures online.")
@Heeds(
        value = Key.WHERE,
        partly = {Key.FOR, Key.FIDELITY, Key.BUDGET},
        but =
                "what an identity is asked for, and how often a good one is rejected, is alike for everybody there, whatever is paid")
public record DigitalIdentity(
        @Says(value = "Places each month", unit = "places", max = 1000000)
        int placesPerMonth,

        @Says("Cost of enrolling one person") Money costPerPerson,

        @Says(value = "Chance that an identity which is held is wrongly rejected", max = 0.1)
        double falseRejection,

        @Says(
                value = "What stands in: a code to one's own phone if rejected, or paper where officials or staff help",
                unit = "choice")
        Fallback fallback,

        @Says(
                "Share of procedures in person or at a centre that take a digital identity as well, unless paper stands in")
        Share mandatory)
        implements PolicyLever {

    /** What stands in for an identity that is not there or not accepted. */
    public enum Fallback {
        NONE,
        ONE_TIME_PASSWORD,
        PAPER
    }

    /** The defaults a scenario starts from. */
    public DigitalIdentity() {
        this(400, Money.usd(5), 0.02, Fallback.PAPER, new Share(0));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        double rejected = strength * falseRejection;
        return regime.with(new Programme(
                        Offer.IDENTITY,
                        strength * placesPerMonth,
                        Double.POSITIVE_INFINITY,
                        costPerPerson.usd(),
                        0,
                        0,
                        0,
                        reach))
                .with(new IdentityCheck(
                        rejected,
                        fallback == Fallback.ONE_TIME_PASSWORD ? 0 : rejected,
                        fallback == Fallback.PAPER ? 0 : strength * mandatory.value(),
                        reach));
    }
}
