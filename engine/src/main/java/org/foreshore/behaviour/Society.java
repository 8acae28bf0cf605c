package org.foreshore.behaviour;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.foreshore.connectivity.Demand;
import org.foreshore.connectivity.Network;
import org.foreshore.country.Country;
import org.foreshore.outcome.Group;
import org.foreshore.place.Localities;
import org.foreshore.place.Settlement;
import org.foreshore.population.Population;
import org.foreshore.random.Draws;
import org.foreshore.rules.Accessibility;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.LocalShare;
import org.foreshore.rules.OnlineContact;
import org.foreshore.rules.Programme;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Source;
import org.foreshore.safety.Safety;
import org.foreshore.scenario.Breakdown;
import org.foreshore.services.ServiceSupply;
import org.foreshore.story.Moment;
import org.foreshore.unit.Share;

/** The residents of one world and what they do month by month. */
public final class Society {

    private final Population population;
    private final Country country;
    private final Behaviour behaviour;
    private final Residents residents;
    private final Neighbours neighbours;
    private final Burden burden;
    private final Odds odds;
    private final Experience experience;
    private final PublicServices services;
    private final ResidentPass[] passes;
    private final YearlyReview review;
    private final Vicinity vicinity;
    private final Tallies tallies;
    private final Scorecard scorecard;
    private Programmes programmes;
    private long startKey;
    private Observer observer = Observer.NOBODY;
    /** The settlement in which the observer looks. */
    private int observed = -1;

    /**
     * @param threads threads that may run settlements of this world at the same time
     */
    public Society(Population population, Country country, Behaviour behaviour, int threads) {
        this(population, country, behaviour, Localities.of(Breakdown.NONE, population.settlements()), threads);
    }

    /** The same, told apart by locality. */
    public Society(Population population, Country country, Behaviour behaviour, Localities localities, int threads) {
        this.population = population;
        this.country = country;
        this.behaviour = behaviour;
        residents = new Residents(population);
        tallies = new Tallies(localities, Tally::new);
        neighbours = new Neighbours(population.settlements().size());
        burden = new Burden(behaviour, population.incomeUsdPerMonth());
        odds = new Odds(behaviour);
        scorecard = new Scorecard(behaviour.adoption(), country.adoption());
        experience = new Experience(population);
        services = new PublicServices(residents, experience, country, behaviour, localities, threads);
        review = new YearlyReview(residents, experience, country);
        vicinity = new Vicinity(population, country, behaviour, neighbours);
        passes = new ResidentPass[threads];
        for (int i = 0; i < threads; i++) {
            passes[i] = new ResidentPass(residents, experience, scorecard, burden, odds, tallies);
        }
        programmes = new Programmes(residents, experience, behaviour, 0);
    }

    /** Keeps the state in which arms part, for each of them to begin from; no programme may have begun. */
    public void keep(SocietyAtParting parting) {
        if (!programmes.untouched()) {
            throw new IllegalStateException("arms must part before the first programme begins");
        }
        parting.keep(residents, experience, neighbours, services);
    }

    /** Back to where arms part. @param month last month before that */
    public void restore(SocietyAtParting parting, int month) {
        parting.restore(residents, experience, neighbours, services, month);
        programmes = new Programmes(residents, experience, behaviour, startKey);
    }

    /** Draws the state at the start of the simulated time. @param year decimal year of the start */
    public void start(Draws draws, Network network, Market market, double year) {
        long key = draws.monthKey(0);
        residents.reset();
        startKey = key;
        vicinity.start(key);
        services.start(key);
        programmes = new Programmes(residents, experience, behaviour, key);
        burden.rebuild(market, List.of(), List.of());
        scorecard.translate(0);
        int settlements = population.settlements().size();
        var covered = new int[settlements];
        var points = new int[settlements];
        for (int s = 0; s < settlements; s++) {
            covered[s] = network.built(s);
            points[s] = vicinity.points(s, network);
        }
        var start = new Start(residents, country, scorecard, burden);
        start.draw(Start.useIn(country, year), covered, points, key);
        recount(network);
    }

    private void recount(Network network) {
        var unheard = new Tallies(Localities.of(Breakdown.NONE, population.settlements()), Tally::new);
        var count = new BlockCount(residents, experience, burden, unheard);
        for (int s = 0; s < population.settlements().size(); s++) {
            count.beginSettlement(s);
            var around = vicinity.of(s, network, new double[Neighbours.GROUPS], 0, false);
            for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
                count.add(block, around, 0, 0);
            }
            count.endSettlement(s, neighbours);
        }
    }

    /**
     * Offers of this month's programmes.
     *
     * @param weight real residents for each simulated one; budgets are real
     */
    public void offer(Map<Source, Programme> list, int month, Market market, double weight, long monthKey) {
        observer.open();
        programmes.offer(list, month, market, weight, monthKey);
    }

    /** Lets settlements fill a part of this month's places themselves. */
    public void share(LocalShare rule) {
        programmes.share(
                rule.share() == 0 ? Transfers.NONE : Transfers.of(rule, population.settlements(), shareOnline()));
    }

    /**
     * Follows one resident from the next month on.
     *
     * @return how the month that is over went for the resident, under a number of the caller's
     */
    public IntFunction<Moment> watch(int slot) {
        observed = population.settlement(slot);
        services.prepareRehearsals();
        var pass = new ResidentPass(residents, experience, scorecard, burden, odds, tallies);
        var deliberation = new Deliberation(residents, pass, odds, burden, scorecard);
        var lookout = new Lookout(residents, experience, burden, observed, slot);
        var watch = new Watch(slot, lookout, deliberation, residents);
        observer = watch;
        return watch::moment;
    }

    /** Pays for what was offered this month and used in it; returns the accounts of the programmes. */
    public List<ProgrammeAccount> settle() {
        return programmes.settle(number -> {
            long used = 0;
            for (var pass : passes) {
                used += pass.vouchersUsed(number);
            }
            return used;
        });
    }

    /** Takes up what moves trust, awareness and access this month; returns what it costs, USD per simulated world. */
    public double climate(Regime regime, Conditions conditions, double weight) {
        scorecard.translate(Accessibility.of(regime).language());
        vicinity.meet(conditions.all(OnlineContact.class));
        return services.climate(regime, weight) / weight;
    }

    /** What this month's campaigns for services would have cost beyond their money, real USD. */
    public double lackingUsd() {
        return services.lackingUsd();
    }

    /**
     * The month of all residents.
     *
     * @param extrapolate whether exposure is extrapolated half a month ahead: not in the first month, nor after a shock
     * @param spread runs a task for each settlement index with the number of the thread, as threads allow
     */
    public void month(
            int month,
            long monthKey,
            Network network,
            ServiceSupply supply,
            Safety safety,
            Market market,
            boolean extrapolate,
            Spread spread) {
        burden.rebuild(market, residents.tariffs.programmes(), residents.vouchers.programmes());
        double nation = vicinity.nation();
        tallies.clear();
        for (var pass : passes) {
            pass.begin(month, monthKey);
        }
        services.begin(monthKey, startKey, supply, safety, market);
        spread.forEach(population.settlements().size(), (settlement, thread) -> {
            boolean urban = population.settlements().get(settlement).urban();
            review.run(settlement, urban, month, monthKey);
            var exposure = new double[Neighbours.GROUPS];
            var around = vicinity.of(settlement, network, exposure, nation, extrapolate);
            var eye = settlement == observed ? observer : Observer.NOBODY;
            eye.rehearse(slot -> services.rehearse(slot, settlement, network, supply, safety));
            services.run(settlement, thread, network, supply, safety);
            eye.consider(around, market, monthKey);
            passes[thread].run(settlement, around, neighbours);
            eye.close(around, market, month);
        });
        services.end();
        for (var pass : passes) {
            pass.end();
        }
    }

    /** Share of residents aged 10 and over of each settlement who use the Internet, after the last month. */
    public double[] shareOnline() {
        var shares = new double[population.settlements().size()];
        for (int s = 0; s < shares.length; s++) {
            shares[s] = neighbours.people(s) == 0 ? 0 : (double) neighbours.users(s) / neighbours.people(s);
        }
        return shares;
    }

    /** Mean digital skill of residents aged 15 and over of each settlement, 0 to 1. */
    public double[] meanSkill() {
        var means = new double[population.settlements().size()];
        for (int s = 0; s < means.length; s++) {
            int levels = 0;
            int people = 0;
            for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
                long adults = population.occupied()[block] & residents.age15[block];
                levels += residents.skill.sum(block, adults);
                people += Long.bitCount(adults);
            }
            means[s] = people == 0 ? 0 : (double) levels / Skill.TOP / people;
        }
        return means;
    }

    /** Simulated users of each settlement after the last month. */
    public long[] usersBySettlement() {
        return IntStream.range(0, population.settlements().size())
                .mapToLong(neighbours::users)
                .toArray();
    }

    /** Simulated residents aged 10 and over of each settlement after the last month. */
    public long[] peopleBySettlement() {
        return IntStream.range(0, population.settlements().size())
                .mapToLong(neighbours::people)
                .toArray();
    }

    /** Users and residents by settlement after the last month, all of its size, for those who build networks. */
    public Demand demand(double weight) {
        var users = usersBySettlement();
        Arrays.setAll(users, s -> Math.round(population.settlements().get(s).each() * users[s]));
        return new Demand(users, wholePeople(), weight);
    }

    /** Those who are not simulated are as old as those who are, over all settlements: by few of one, nobody plans a site. */
    private long[] wholePeople() {
        var people = peopleBySettlement();
        var all = population.settlements().stream()
                .mapToLong(Settlement::residents)
                .sum();
        double share = (double) Arrays.stream(people).sum() / Math.max(1, all);
        Arrays.setAll(people, s -> {
            var here = population.settlements().get(s);
            return people[s] + Math.round(share * (here.size() - here.residents()));
        });
        return people;
    }

    /** Counts of the last month; valid until the next. */
    public Tally tally() {
        return tallies.whole();
    }

    /** Flows of the last month; valid until the next. */
    public Tally flows() {
        return services.flows().whole();
    }

    /** All that is counted of the whole place; what it holds is renewed each month. */
    public Tallied tallied() {
        return new Tallied(
                tallies.whole(), services.flows().whole(), services.soFar().whole());
    }

    /** The same of a locality. */
    public Tallied tallied(int locality) {
        return new Tallied(
                tallies.of(locality),
                services.flows().of(locality),
                services.soFar().of(locality));
    }

    /**
     * Residents of a settlement whom a pilot invites, or the others, as they stand now; what happened to them this month is
     * not told apart.
     *
     * @param lots part of the lots that are drawn
     */
    public Tallied tallied(int settlement, Share lots, boolean invited, Network network) {
        var around = vicinity.of(settlement, network, new double[Neighbours.GROUPS], 0, false);
        return new Headcount(residents, experience, burden).of(settlement, around, block -> {
            long drawn = Invitation.drawn(startKey, lots, block, -1L);
            return invited ? drawn : ~drawn;
        });
    }

    /** The part of all lots that draws just so many residents of a group, aged 15 and over, of a settlement. */
    public Share lots(int settlement, Group group, long wanted) {
        return new Invitation(residents, startKey).lots(settlement, isUrban(settlement), group, wanted);
    }

    /** Simulated residents of a group, aged 15 and over, of a settlement now. */
    public long people(int settlement, Group group) {
        return new Invitation(residents, startKey).people(settlement, isUrban(settlement), group);
    }

    private boolean isUrban(int settlement) {
        return population.settlements().get(settlement).urban();
    }

    /** Share of a settlement's residents (aged 10 and over) who were online last month. */
    public double use(int s) {
        return neighbours.people(s) == 0 ? 0 : (double) neighbours.users(s) / neighbours.people(s);
    }

    /** Mean skill of a settlement's residents, 0 to 1. */
    public double skill(int s) {
        long sum = 0;
        long people = 0;
        for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
            sum += residents.skill.sum(block, population.occupied()[block]);
            people += Long.bitCount(population.occupied()[block]);
        }
        return people == 0 ? 0 : (double) sum / people / Skill.TOP;
    }

    /** Share of adults who held a digital identity last month. */
    public double identified() {
        return services.clients().identified();
    }

    /** What residents did about public services last month. */
    public Clients clients() {
        return services.clients();
    }

    /** Residents aged 15 and over of each settlement, at the start. */
    public int[] adults() {
        var adults = new int[population.settlements().size()];
        for (int s = 0; s < adults.length; s++) {
            for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
                adults[s] += Long.bitCount(population.occupied()[block] & residents.age15[block]);
            }
        }
        return adults;
    }

    Experience experience() {
        return experience;
    }

    public Residents residents() {
        return residents;
    }

    /** Simulated residents of one kind of area whom any programme has served so far. */
    public long recipients(boolean urban) {
        return count(programmes.recipients(), urban);
    }

    /** Simulated residents of one kind of area who hold a voucher or a tariff this month. */
    public long holders(boolean urban) {
        return count(programmes.holders(), urban);
    }

    private long count(long[] plane, boolean urban) {
        long sum = 0;
        for (int s = 0; s < population.settlements().size(); s++) {
            boolean here = population.settlements().get(s).urban() == urban;
            for (int block = population.firstBlock()[s];
                    here && block < population.firstBlock()[s + 1];
                    block++) {
                sum += Long.bitCount(plane[block] & population.occupied()[block]);
            }
        }
        return sum;
    }

    /** Smartphones of simulated residents that broke, were lost or stolen in the last month, replaced or not. */
    public long broken() {
        long sum = 0;
        for (var pass : passes) {
            sum += pass.broken();
        }
        return sum;
    }

    /** Smartphones bought in the last month by simulated residents. */
    public long purchases() {
        long sum = 0;
        for (var pass : passes) {
            sum += pass.purchases();
        }
        return sum;
    }
}
