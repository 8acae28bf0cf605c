package org.foreshore.world;

import java.util.List;
import org.foreshore.country.Country;
import org.foreshore.firms.Firms;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.population.Population;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.safety.Safety;
import org.foreshore.services.Guests;
import org.foreshore.services.ServiceSupply;

/** All of a world that changes from month to month, its residents apart. */
final class Parts {

    final Infrastructure infrastructure;
    final ServiceSupply services;
    final Firms firms;

    /** Of one month only. */
    final Guests guests;

    final Safety safety;
    final Pricing pricing;
    final Ledger ledger = new Ledger();
    final Allotments allotments = new Allotments();

    /** This month's account of each programme in force. */
    List<ProgrammeAccount> programmes = List.of();

    /** This month's flows of energy and goods. */
    PhysicalAccount physical = PhysicalAccount.EMPTY;

    /** How far residents are heard online this month, 0 to 1. */
    double participation;

    int month;

    /** When a hazard struck or the data price jumped last. */
    int lastJump = Integer.MIN_VALUE;

    Parts(Country country, Model model, Population population) {
        infrastructure = new Infrastructure(country, model, population);
        services = new ServiceSupply(
                population.settlements(), population.settlementWeight(), country.services(), model.services());
        guests = new Guests(population.settlements());
        firms = new Firms(population.settlements(), model.firms());
        safety = new Safety(population.settlements(), model.safety());
        pricing = new Pricing(country.economy(), model.supply());
    }

    void copyFrom(Parts other) {
        infrastructure.copyFrom(other.infrastructure);
        services.copyFrom(other.services);
        firms.copyFrom(other.firms);
        safety.copyFrom(other.safety);
        pricing.copyFrom(other.pricing);
        ledger.copyFrom(other.ledger);
        allotments.copyFrom(other.allotments);
        programmes = other.programmes;
        physical = other.physical;
        participation = other.participation;
        month = other.month;
        lastJump = other.lastJump;
    }
}
