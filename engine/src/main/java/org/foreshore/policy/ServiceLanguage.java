package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Accessibility;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * A tenth more content in one's own language went with about 3 % more use, more where many languages are spoken. Holds in the
 * whole place; the cost is assumed.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "service-language",
        title = "Language and accessibility",
        says =
                "Puts services and content into minority languages, and services online within reach of people with a disability.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record ServiceLanguage(
        @Says("Part of the services and content lacking in minority languages that is put into them")
        Share translated,

        @Says("Part of what a disability makes harder in services online that no longer does")
        Share accessible,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public ServiceLanguage() {
        this(Share.ofPercent(50), Share.ofPercent(50), Money.usd(150_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Accessibility(
                strength * translated.value(), strength * accessible.value(), strength * costPerYear.usd() / 12));
    }
}
