package org.foreshore.policy;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Raises skill by a quarter of what is missing for those who complete, a little for others in the household, and makes
 * everybody who takes part think about going online.
 */
@AutoService(PolicyLever.class)
@Titled(id = "skills-training", title = "Skills training", says = "Courses in basic digital skills.")
@Heeds({Key.WHERE, Key.FOR, Key.FIDELITY, Key.BUDGET})
public record SkillsTraining(
        @Says(value = "Places each month", unit = "places", max = 1000000)
        int seatsPerMonth,

        @Says("Cost of one place, completed or not") Money costPerPlace)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public SkillsTraining() {
        this(400, Money.usd(15));
    }

    @Override
    public Optional<String> lacking() {
        return seatsPerMonth == 0 ? Optional.of("seatsPerMonth") : Optional.empty();
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Programme(
                Offer.TRAINING,
                strength * seatsPerMonth,
                Double.POSITIVE_INFINITY,
                costPerPlace.usd(),
                0,
                0,
                0,
                reach));
    }
}
