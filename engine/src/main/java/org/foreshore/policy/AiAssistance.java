package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.OfficeRule;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Triage;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * A person who reviews a decision sets it right, and takes half of the time that the machine has saved. All sizes are assumed: no
 * study was found that measures error and gap for services of this kind.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "ai-assistance",
        title = "AI-assisted services",
        says = "Machines decide on procedures: that is quicker, and some are wrongly refused unless a person reviews.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record AiAssistance(
        @Says("Share of procedures on which a machine decides")
        Share triaged,

        @Says("Part of the time of handling that a machine saves")
        Share timeSaved,

        @Says("Share of its decisions that wrongly refuse") Share errors,

        @Says("Added to that share for residents who speak a minority's language, have a disability or no schooling")
        Share biasGap,

        @Says("Share of its decisions that a person reviews")
        Share reviewed,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    private static final double TAKEN_BY_REVIEW = 0.5;

    /** The defaults a scenario starts from. */
    public AiAssistance() {
        this(
                Share.ofPercent(50),
                Share.ofPercent(40),
                Share.ofPercent(3),
                Share.ofPercent(3),
                Share.ofPercent(20),
                Money.usd(100_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        double decided = strength * triaged.value();
        double unseen = decided * (1 - reviewed.value());
        double hours = 1 - decided * timeSaved.value() * (1 - TAKEN_BY_REVIEW * reviewed.value());
        double wrong = Math.min(1, errors.value() + biasGap.value());
        return regime.with(OfficeRule.faster(hours, 1, 0))
                .with(new Triage(
                        hours,
                        unseen * errors.value(),
                        unseen * (wrong - errors.value()),
                        strength * costPerYear.usd() / 12));
    }
}
