package org.foreshore.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ServiceSector;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * A procedure that is online stays online; who then uses it is each resident's choice, and of business and taxes each
 * firm's. The cost of a service is put at 0.5 to 3
 * million USD, so some sectors together cost several times that.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "service-digitisation",
        title = "Service digitisation",
        says = "Puts procedures of public services online.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record ServiceDigitisation(
        @Says("Share of the procedures of these sectors put online each year")
        Share sharePerYear,

        @Says(value = "Which sectors' procedures are put online", unit = "choice")
        Sectors sectors,

        @Says("Cost of putting all procedures of all sectors online")
        Money costOfAll)
        implements PolicyLever {

    /** All sectors, or one. */
    public enum Sectors {
        ALL,
        REGISTRATION,
        HEALTH,
        EDUCATION,
        SOCIAL_PROTECTION,
        EMPLOYMENT,
        BUSINESS,
        LAND,
        JUSTICE;

        private List<ServiceSector> meant() {
            return this == ALL ? List.of(ServiceSector.values()) : List.of(ServiceSector.valueOf(name()));
        }
    }

    /** The defaults a scenario starts from. */
    public ServiceDigitisation() {
        this(Share.ofPercent(10), Money.usd(4_000_000));
    }

    /** Of all sectors. */
    public ServiceDigitisation(Share sharePerYear, Money costOfAll) {
        this(sharePerYear, Sectors.ALL, costOfAll);
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Digitisation(sectors.meant(), strength * sharePerYear.value() / 12, costOfAll.usd()));
    }
}
