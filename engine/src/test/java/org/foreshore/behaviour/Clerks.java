package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.population.Population;
import org.foreshore.random.Draws;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ServiceSector;
import org.foreshore.safety.EmergencyParameters;
import org.foreshore.safety.Relief;
import org.foreshore.safety.Safety;
import org.foreshore.safety.SafetyParameters;
import org.foreshore.safety.Warning;
import org.foreshore.services.ServiceParameters;
import org.foreshore.services.ServiceSupply;

/** One settlement of identical adults and its public services, for closed forms. */
final class Clerks {

    final Residents residents;
    final Experience experience;
    final ServiceScorecard scorecard;
    private final Population population;
    private final ServicePass pass;
    private final Clients clients = new Clients(1);
    private final Tallies flows;
    private final Behaviour behaviour;
    private final Draws draws;
    private int month;

    Clerks(int people, Behaviour behaviour, long seed) {
        this.behaviour = behaviour;
        population = Town.adults(people);
        residents = new Residents(population);
        experience = new Experience(population);
        var country = Countries.small().services();
        scorecard = scorecard(1);
        flows = new Tallies(Town.nowhere(population), Tally::ofFlows);
        pass = new ServicePass(residents, experience, scorecard, behaviour, flows);
        draws = Draws.of(seed, 0);
        experience.start(country, draws.monthKey(0));
    }

    /** Weights of the channels, where so much of the services is in a minority's language. */
    ServiceScorecard scorecard(double content) {
        var card = new ServiceScorecard(behaviour.services(), Countries.small().services(), 4, content);
        card.rebuild(new ServiceParameters(), 1, population.incomeUsdPerMonth(), 1, 100);
        return card;
    }

    void everybodyIsOnlineAwareAndIdentified() {
        Arrays.fill(residents.user, -1L);
        Arrays.fill(experience.aware, -1L);
        Arrays.fill(experience.identified, -1L);
    }

    void everybodySpeaksAMinoritysLanguage() {
        for (int slot = 0; slot < population.slots(); slot++) {
            residents.retrait(slot, residents.traits.of(slot) | 1 << 14);
        }
    }

    void nobodyIsIdentified() {
        Arrays.fill(experience.identified, 0);
    }

    void everybodyOwnsAPhone() {
        Arrays.fill(residents.phone, -1L);
    }

    void everybodyTrusts(int level) {
        for (int slot = 0; slot < population.slots(); slot++) {
            experience.trust.set(slot, level);
        }
    }

    void everybodysSkill(int level) {
        for (int slot = 0; slot < population.slots(); slot++) {
            residents.skill(slot, level);
        }
    }

    /** One month; counts are added to those of the months before. */
    void month(ServicePlace place) {
        month(place, Verdicts.NONE);
    }

    /** One month in which machines decide. */
    void month(ServicePlace place, Verdicts verdicts) {
        var climate = Climate.of(Regime.statusQuo(), behaviour.trust());
        pass.begin(draws.monthKey(month + 1), draws.monthKey(0), climate, verdicts, new EmergencyParameters());
        pass.run(0, false, place, clients);
        pass.handOver();
        month++;
    }

    long sum(Flow flow) {
        return flows.whole().count(flow, Group.ALL, false);
    }

    int people() {
        return population.slots();
    }

    double meanTrust() {
        return clients.of(0).meanTrust();
    }

    /** A place with no cost of any way: what differs is only the residents. */
    static ServicePlace place(int inPerson, int assisted, double online, double trusts, double needs) {
        return place(inPerson, assisted, online, trusts, needs, Proof.ACCEPTED);
    }

    static ServicePlace place(int inPerson, int assisted, double online, double trusts, double needs, Proof proof) {
        var digitised = new int[ServiceSector.values().length];
        Arrays.fill(digitised, ServiceScorecard.chance(online));
        return new ServicePlace(
                inPerson,
                assisted,
                120,
                60,
                0,
                digitised,
                digitised,
                true,
                0,
                0,
                trusts,
                News.NONE,
                Warning.NONE,
                0,
                Relief.NONE,
                proof,
                needs);
    }

    /** A place where nobody needs anything, and something happens. */
    static ServicePlace struck(News news, Warning warning, Relief relief) {
        return struck(news, warning, 0, relief);
    }

    /** @param swept share of smartphones that the hazard takes */
    static ServicePlace struck(News news, Warning warning, double swept, Relief relief) {
        var none = new int[ServiceSector.values().length];
        return new ServicePlace(
                0, 0, 120, 60, 0, none, none, true, 0, 0, 0.5, news, warning, swept, relief, Proof.ACCEPTED, 0);
    }

    /** Nothing endangers anybody. */
    static Safety calm(Population population) {
        return new Safety(population.settlements(), new SafetyParameters());
    }

    static ServiceSupply supply(Population population, Country country, Draws draws) {
        var supply = new ServiceSupply(population.settlements(), 1, country.services(), new ServiceParameters());
        supply.start(
                new int[population.settlements().size()],
                new double[population.settlements().size()],
                draws.monthKey(0));
        return supply;
    }
}
