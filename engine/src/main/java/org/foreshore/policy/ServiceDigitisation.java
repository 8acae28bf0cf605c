package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * A procedure that is online stays online; who then uses it is each resident's choice. The cost of a service is put at 0.5 to 3
 * million USD, so some sectors together cost several times that.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "service-digitisation",
        title = "Service digitisation",
        says = "Puts procedures of public services online.")
@Heeds(Key.FIDELITY)
public record ServiceDigitisation(
        @Says("Share of all procedures put online each year")
        Share sharePerYear,

        @Says("Cost of putting all of them online") Money costOfAll)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public ServiceDigitisation() {
        this(Share.ofPercent(10), Money.usd(4_000_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Digitisation(strength * sharePerYear.value() / 12, costOfAll.usd()));
    }
}
