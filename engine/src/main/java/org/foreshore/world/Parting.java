package org.foreshore.world;

import java.util.List;
import java.util.Objects;
import org.foreshore.behaviour.SocietyAtParting;
import org.foreshore.connectivity.CommunityBuild;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.Operators;
import org.foreshore.country.Country;
import org.foreshore.population.Population;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.services.ServiceSupply;
import org.jspecify.annotations.Nullable;

/** What a world must remember of the moment when its arms part, for each of them to begin there. */
final class Parting {

    final SocietyAtParting society;
    final Network network;
    final Operators operators;
    final CommunityBuild communities;
    final ServiceSupply services;
    final Pricing pricing;
    final Expenditure expenditure = new Expenditure();

    @Nullable
    Moment moment;

    /** What a world holds beyond its parts. */
    record Moment(int month, int lastJump, double serviceUsd, List<ProgrammeAccount> programmes) {}

    Parting(Country country, Model model, Population population) {
        society = new SocietyAtParting(population);
        network = new Network(population.settlements());
        operators = new Operators(network, country.networks(), model.supply());
        communities = new CommunityBuild(network, model.supply());
        services = new ServiceSupply(population.settlements(), country.services(), model.services());
        pricing = new Pricing(country.economy(), model.supply());
    }

    Moment moment() {
        return Objects.requireNonNull(moment, "nothing has been kept");
    }
}
