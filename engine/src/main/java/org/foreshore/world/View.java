package org.foreshore.world;

import java.util.List;
import org.foreshore.behaviour.Tallied;
import org.foreshore.country.Country;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.rules.ProgrammeAccount;

/** A world as indicators see it; money is in real amounts. */
final class View extends Counted {

    private final Country country;
    private final Parts parts;
    private final Growth growth;
    private final double basketGb;
    private final double weight;

    /** @param weight real settlements for each simulated one; basketGb data a user buys in a month */
    View(Country country, Tallied tallied, Parts parts, Growth growth, double basketGb, double weight) {
        super(tallied, growth, parts, parts.infrastructure.everywhere());
        this.country = country;
        this.parts = parts;
        this.growth = growth;
        this.basketGb = basketGb;
        this.weight = weight;
    }

    @Override
    public double breaches() {
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
    public double unspentUsd() {
        return parts.allotments.unspentUsd(parts.ledger::of);
    }

    @Override
    public double unfundedUsd() {
        return parts.allotments.unfundedUsd();
    }

    @Override
    public double newcomers() {
        double sum = 0;
        for (int s = 0; s < parts.infrastructure.network.size(); s++) {
            sum += weight(s) * parts.guests.people(s);
        }
        return sum;
    }

    @Override
    public double newcomersTurnedAway() {
        double all = 0;
        double refused = 0;
        for (int s = 0; s < parts.infrastructure.network.size(); s++) {
            double asked = weight(s) * parts.guests.inPerson(s);
            all += asked;
            refused += asked * parts.guests.turnedAway(s);
        }
        return all == 0 ? Double.NaN : refused / all;
    }

    private double weight(int s) {
        return growth.weight(parts.infrastructure.network.settlement(s).urban());
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
    public double basketUsd() {
        return parts.pricing.market().dataUsdPerGb() * basketGb;
    }

    @Override
    public double meanIncomeUsdPerMonth() {
        return country.economy().incomePerHead().value()
                * parts.pricing.market().incomeFactor();
    }

    @Override
    public double participation() {
        return parts.participation;
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
