package org.foreshore.behaviour;

import java.util.Arrays;
import java.util.List;
import org.foreshore.connectivity.Tariffing;
import org.foreshore.country.Adoption;
import org.foreshore.country.Countries;
import org.foreshore.place.Localities;
import org.foreshore.place.Settlement;
import org.foreshore.population.Population;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.scenario.Breakdown;

/** One covered settlement of identical adults who live alone, for closed forms. */
final class Town {

    static final Market FREE = new Market(0, 0, 1, 1);

    final Population population;
    final Residents residents;
    final Neighbours neighbours = new Neighbours(1);
    final ResidentPass pass;
    private final Draws draws;
    private final Behaviour behaviour;
    private int month;

    Town(int people, Behaviour behaviour, long seed) {
        this.behaviour = behaviour;
        population = adults(people);
        residents = new Residents(population);
        var burden = new Burden(behaviour, population.incomeUsdPerMonth());
        burden.rebuild(FREE, List.of(), List.of());
        var scorecard = new Scorecard(behaviour.adoption(), country());
        var tallies = new Tallies(nowhere(population), Tally::new);
        pass = new ResidentPass(residents, new Experience(population), scorecard, burden, new Odds(behaviour), tallies);
        draws = Draws.of(seed, 0);
        count();
    }

    /** One village of adults who are alike and live alone, in whole blocks of 64. */
    static Population adults(int people) {
        int blocks = (people + 63) / 64;
        var traits = new int[blocks * 64];
        Arrays.fill(traits, Traits.of(15, 1, false, 0, 8, false, true, false, 30 * 12));
        var all = new long[blocks];
        Arrays.fill(all, -1L);
        var income = new double[Traits.INCOME_CLASSES];
        Arrays.fill(income, 100);
        var place = new Settlement("Town", "", 0, 0, false, false, blocks * 64, 1, 1);
        return new Population(List.of(place), new int[] {0, blocks}, traits, all, all.clone(), income, 1, 1, List.of());
    }

    /** No localities are told apart. */
    static Localities nowhere(Population population) {
        return Localities.of(Breakdown.NONE, population.settlements());
    }

    private static Adoption country() {
        return Countries.small().adoption();
    }

    int people() {
        return population.slots();
    }

    void everybodyOwnsASmartphone() {
        Arrays.fill(residents.smart, -1L);
        Arrays.fill(residents.phone, -1L);
    }

    /** The first {@code count} residents use the Internet. */
    void online(int count) {
        for (int slot = 0; slot < count; slot++) {
            residents.user[slot >>> 6] |= 1L << (slot & 63);
            residents.everUser[slot >>> 6] |= 1L << (slot & 63);
        }
        count();
    }

    private void count() {
        int users = users();
        var usersByGroup = new int[Neighbours.GROUPS];
        var people = new int[Neighbours.GROUPS];
        people[2] = people();
        usersByGroup[2] = users;
        neighbours.set(0, usersByGroup, people);
    }

    int users() {
        int users = 0;
        for (long word : residents.user) {
            users += Long.bitCount(word);
        }
        return users;
    }

    double share() {
        return (double) users() / people();
    }

    double meanSkill() {
        long sum = 0;
        for (int block = 0; block < population.blocks(); block++) {
            sum += residents.skill.sum(block, -1L);
        }
        return (double) sum / people() / Skill.TOP;
    }

    /** One month with the attraction of the place in points, and coverage for all or nobody. */
    void month(int points, boolean covered) {
        var adoption = behaviour.adoption();
        var exposure = new double[Neighbours.GROUPS];
        neighbours.exposure(0, adoption.homophily(), month > 0, exposure);
        var consider = new int[2 * Neighbours.GROUPS];
        for (int i = 0; i < consider.length; i++) {
            double rate = adoption.considerAlone() + adoption.considerByPeers() * exposure[i % Neighbours.GROUPS];
            consider[i] = Chance.threshold(Chance.ofRate(rate));
        }
        int inside = covered ? people() : 0;
        pass.begin(month, draws.monthKey(month + 1));
        pass.run(0, new Surroundings(false, points, inside, inside, inside, Tariffing.LIST, consider), neighbours);
        month++;
    }
}
