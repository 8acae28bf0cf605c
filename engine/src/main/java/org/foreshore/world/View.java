package org.foreshore.world;

import java.util.List;
import org.foreshore.behaviour.Society;
import org.foreshore.country.Country;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.rules.ProgrammeAccount;

/** A world as indicators see it: counts of residents weighted to the real ones, and money in real amounts. */
final class View implements WorldView {

    private final Country country;
    private final Society society;
    private final Parts parts;
    private final Growth growth;
    private final double basketGb;
    private final double weight;

    /** @param weight real residents for each simulated one at the start; basketGb data a user buys in a month */
    View(Country country, Society society, Parts parts, Growth growth, double basketGb, double weight) {
        this.country = country;
        this.society = society;
        this.parts = parts;
        this.growth = growth;
        this.basketGb = basketGb;
        this.weight = weight;
    }

    @Override
    public double count(Counter counter, Group group) {
        return growth.weigh(
                society.tally().count(counter, group, false), society.tally().count(counter, group, true));
    }

    @Override
    public double sum(Flow flow, Group group) {
        return growth.weigh(
                society.flows().count(flow, group, false), society.flows().count(flow, group, true));
    }

    @Override
    public double firms(FirmSize size, FirmStage stage) {
        return growth.weigh(parts.firms.count(size, stage, false), parts.firms.count(size, stage, true));
    }

    @Override
    public double soFar(Flow flow, Group group) {
        return growth.weigh(
                society.flowsSoFar().count(flow, group, false),
                society.flowsSoFar().count(flow, group, true));
    }

    @Override
    public int breaches() {
        return parts.safety.breaches();
    }

    @Override
    public double serviceCostUsd() {
        return parts.ledger.of(Payment.SERVICES_ONLINE) + parts.ledger.of(Payment.SERVICES_LOCAL);
    }

    @Override
    public double publicCostUsd() {
        return parts.ledger.publicCostUsd();
    }

    @Override
    public List<ProgrammeAccount> programmes() {
        return parts.programmes;
    }

    @Override
    public double operatorValueUsd() {
        return parts.infrastructure.operators.value() * weight;
    }

    @Override
    public double availability() {
        return parts.infrastructure.availability(growth);
    }

    @Override
    public double basketUsd() {
        return parts.pricing.market().dataUsdPerGb() * basketGb;
    }

    @Override
    public double meanIncomeUsdPerMonth() {
        return country.economy().incomePerHead().value()
                * parts.pricing.market().incomeFactor();
    }

    @Override
    public double proceduresOnline() {
        return parts.services.online();
    }

    @Override
    public PhysicalAccount physical() {
        return parts.physical;
    }

    @Override
    public double netUsd(Sector sector) {
        return parts.ledger.month(sector).netUsd();
    }

    @Override
    public double incomeUsd() {
        return growth.residents() * meanIncomeUsdPerMonth();
    }
}
