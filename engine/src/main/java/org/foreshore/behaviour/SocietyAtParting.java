package org.foreshore.behaviour;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.place.Localities;
import org.foreshore.population.Population;

/**
 * What a society must remember of the moment when its arms part, for each of them to begin there: what does not follow
 * from the rest. Until then no programme has begun, so nothing is held of any.
 */
public final class SocietyAtParting {

    private final LivingTraits traits;
    private final Levels skill;
    private final List<long[]> flags;
    private final Experience experience;
    private final Neighbours neighbours;
    private final Clients clients;
    private final Tallies soFar;

    public SocietyAtParting(Population population, Localities localities) {
        soFar = new Tallies(localities, Tally::ofFlows);
        int settlements = population.settlements().size();
        int blocks = population.blocks();
        traits = new LivingTraits(population);
        skill = new Levels(blocks);
        flags = Stream.generate(() -> new long[blocks]).limit(4).toList();
        experience = new Experience(population);
        neighbours = new Neighbours(settlements);
        clients = new Clients(settlements);
    }

    void keep(Residents residents, Experience known, Neighbours around, PublicServices services) {
        traits.copyFrom(residents.traits);
        skill.copyFrom(residents.skill);
        copy(residents.flags(), flags);
        experience.copyFrom(known);
        neighbours.copyFrom(around);
        clients.copyFrom(services.clients());
        soFar.copyFrom(services.soFar());
    }

    /** @param month last month before arms part */
    void restore(Residents residents, Experience known, Neighbours around, PublicServices services, int month) {
        residents.traits.copyFrom(traits);
        residents.skill.copyFrom(skill);
        residents.derive(month);
        copy(flags, residents.flags());
        known.copyFrom(experience);
        around.copyFrom(neighbours);
        services.clients().copyFrom(clients);
        services.soFar().copyFrom(soFar);
    }

    private static void copy(List<long[]> from, List<long[]> to) {
        for (int i = 0; i < from.size(); i++) {
            System.arraycopy(from.get(i), 0, to.get(i), 0, from.get(i).length);
        }
    }
}
