package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Turmoil;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Money is withheld, or a new government has no heart for what the old one began and those who carried it leave. It
 * strikes every lever of every arm alike, wherever it holds; an arm without levers feels nothing.
 */
@AutoService(Shock.class)
@Titled(
        id = "budget-cut",
        title = "Budget cut or political turnover",
        says = "Every lever shrinks, and less is delivered for what is still paid.")
@Heeds({Key.MONTHS, Key.RAMP})
public record BudgetCut(
        @Says("Part of what every lever does and may cost that is cut")
        Share cut,

        @Says("Part of what is paid for that is not delivered any more")
        Share fidelityLoss)
        implements Shock {

    /** The defaults a scenario starts from. */
    public BudgetCut() {
        this(Share.ofPercent(30), Share.ofPercent(20));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(new Turmoil(1 - strength * cut.value(), 1 - strength * fidelityLoss.value()));
    }
}
