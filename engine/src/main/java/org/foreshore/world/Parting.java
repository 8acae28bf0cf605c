package org.foreshore.world;

import java.util.List;
import java.util.Objects;
import org.foreshore.behaviour.SocietyAtParting;
import org.foreshore.country.Country;
import org.foreshore.firms.Firms;
import org.foreshore.population.Population;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.safety.Safety;
import org.foreshore.services.ServiceSupply;
import org.jspecify.annotations.Nullable;

/** What a world must remember of the moment when its arms part, for each of them to begin there. */
final class Parting {

    final SocietyAtParting society;
    final Infrastructure infrastructure;
    final ServiceSupply services;
    final Firms firms;
    final Safety safety;
    final Pricing pricing;
    final Ledger ledger = new Ledger();

    @Nullable
    Moment moment;

    /** What a world holds beyond its parts. */
    record Moment(int month, int lastJump, List<ProgrammeAccount> programmes) {}

    Parting(Country country, Model model, Population population) {
        society = new SocietyAtParting(population);
        infrastructure = new Infrastructure(country, model, population);
        services = new ServiceSupply(population.settlements(), country.services(), model.services());
        firms = new Firms(population.settlements(), model.firms());
        safety = new Safety(population.settlements(), model.safety());
        pricing = new Pricing(country.economy(), model.supply());
    }

    Moment moment() {
        return Objects.requireNonNull(moment, "nothing has been kept");
    }
}
