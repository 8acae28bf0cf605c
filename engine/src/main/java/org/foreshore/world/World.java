package org.foreshore.world;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.foreshore.behaviour.Market;
import org.foreshore.behaviour.Society;
import org.foreshore.behaviour.SocietyAtParting;
import org.foreshore.behaviour.Spread;
import org.foreshore.behaviour.Twins;
import org.foreshore.connectivity.Account;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.Quality;
import org.foreshore.country.Country;
import org.foreshore.firms.BusinessClimate;
import org.foreshore.firms.Firms;
import org.foreshore.footprint.Footprint;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.Transition;
import org.foreshore.place.Localities;
import org.foreshore.population.Population;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.CoursesClosed;
import org.foreshore.rules.LocalShare;
import org.foreshore.rules.Participation;
import org.foreshore.rules.PriceCap;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Resilience;
import org.foreshore.rules.Reuse;
import org.foreshore.rules.ServiceSector;
import org.foreshore.safety.Safety;
import org.foreshore.scenario.Breakdown;
import org.foreshore.services.ServiceSupply;
import org.foreshore.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * All state of one arm of one replication. Months are counted from the start of the simulated time, which lies a
 * warm-up before the start of the scenario. The methods from {@link #network} to {@link #adopt} are the phases of a
 * month, to be called in that order.
 */
public final class World {

    private final Country country;
    private final Model model;
    private final Population population;
    private final Localities localities;
    private final Society society;
    private final Parts parts;
    private final Infrastructure infrastructure;
    private final ServiceSupply services;
    private final Firms firms;
    private final Safety safety;
    private final Pricing pricing;
    private final Ledger ledger;
    private final double weight;
    private final double settlementWeight;
    private final double startYear;
    private final int warmUp;
    private final Bookkeeping bookkeeping;
    private final Footprint footprint;
    private final Growth growth;
    private final View view;
    private final Accounts accounts;
    private final List<LocalView> local;
    private @Nullable Parting kept;

    /**
     * @param startYear decimal year at which the simulated time begins
     * @param warmUp months before the start of the scenario
     * @param threads threads that may work on this world at once
     */
    public World(Country country, Model model, Population population, double startYear, int warmUp, int threads) {
        this(
                country,
                model,
                population,
                Localities.of(Breakdown.NONE, population.settlements()),
                startYear,
                warmUp,
                threads);
    }

    /** The same, where localities are told apart. */
    public World(
            Country country,
            Model model,
            Population population,
            Localities localities,
            double startYear,
            int warmUp,
            int threads) {
        this.country = country;
        this.model = model;
        this.population = population;
        this.localities = localities;
        this.startYear = startYear;
        this.warmUp = warmUp;
        society = new Society(population, country, model.behaviour(), localities, threads);
        parts = new Parts(country, model, population);
        infrastructure = parts.infrastructure;
        services = parts.services;
        firms = parts.firms;
        safety = parts.safety;
        pricing = parts.pricing;
        ledger = parts.ledger;
        weight = population.meanWeight();
        settlementWeight = population.settlementWeight();
        footprint = new Footprint(
                model.footprint(), country.networks().gridGramsPerKwh().value());
        bookkeeping = new Bookkeeping(ledger, weight, settlementWeight);
        growth = new Growth(population, country.people());
        local = IntStream.range(0, localities.list().size())
                .mapToObj(i -> new LocalView(localities.list().get(i), society.tallied(i), parts, growth))
                .toList();
        view = new View(
                country,
                society.tallied(),
                parts,
                growth,
                model.behaviour().adoption().basketGb(),
                settlementWeight);
        accounts = new Accounts(parts, society, view, growth);
    }

    /** Draws the state at the start of the simulated time. */
    public void start(Draws draws) {
        infrastructure.start(draws.monthKey(0));
        begin(0);
        parts.lastJump = Integer.MIN_VALUE;
        pricing.clear();
        price(Regime.statusQuo(), Conditions.normal());
        society.start(draws, network(), market(), startYear);
        firms.found(draws.monthKey(0));
        services.start(society.adults(), firms.procedures(), draws.monthKey(0));
        firms.start(businessClimate(), draws.monthKey(0));
        safety.start();
        pricing.startWith(online());
        ledger.clear();
        parts.allotments.copyFrom(new Allotments());
        parts.programmes = List.of();
        parts.participation = 0;
    }

    /** Keeps the state in which arms part, for each of them to begin from; no policy may have begun. */
    public void keep() {
        var parting = new Parting(new SocietyAtParting(population, localities), new Parts(country, model, population));
        society.keep(parting.society());
        parting.parts().copyFrom(parts);
        kept = parting;
    }

    /** No arm will begin from what was kept any more. */
    public void forget() {
        kept = null;
    }

    /** Back to where arms part. */
    public void restore() {
        var parting = Objects.requireNonNull(kept, "nothing has been kept");
        parts.copyFrom(parting.parts());
        society.restore(parting.society(), parts.month);
        begin(parts.month);
    }

    /** NETWORKS: hazards strike, builds finish, operators and communities build. */
    public void network(int month, Regime regime, Conditions conditions, long monthKey) {
        begin(month);
        if (!conditions.hazards().isEmpty()) {
            parts.lastJump = month;
        }
        ledger.openMonth();
        footprint.begin(regime);
        ledger.pay(Purpose.RECYCLING, regime.sum(Reuse.class, Reuse::usdPerMonth));
        ledger.pay(Purpose.RESILIENCE, regime.sum(Resilience.class, Resilience::usdPerMonth));
        double gb =
                model.supply().trafficGb() * StrictMath.pow(1 + model.supply().trafficGrowth(), years());
        var demand = society.demand(settlementWeight);
        parts.guests.month(regime, conditions, country.services().needsPerYear().value() / 12, monthKey);
        var load = new Quality.Load(gb, parts.guests.traffic(demand.users()));
        var paid = infrastructure.month(month, regime, conditions, demand, load, monthKey);
        bookkeeping.networks(paid, infrastructure.operators.account());
    }

    /** OFFERS: prices of the month, and programmes choose whom they serve. */
    public void offers(int month, Regime regime, Conditions conditions, long monthKey) {
        price(regime, conditions);
        if (pricing.jumped()) {
            parts.lastJump = month;
        }
        bookkeeping.pay(
                Purpose.SERVICES,
                services.month(regime, conditions, weight, settlementWeight)
                        + society.climate(regime, conditions, weight));
        double ready = safety.month(regime, conditions, new Residence(society, services), monthKey);
        bookkeeping.pay(Purpose.EMERGENCIES, ready / weight);
        parts.participation = Math.min(1, regime.sum(Participation.class, Participation::strength));
        double open = conditions.product(CoursesClosed.class, rule -> 1 - rule.closed());
        society.share(LocalShare.of(regime));
        society.offer(Programme.whileOpen(regime.programmes(), open), month, market(), weight, monthKey);
    }

    /** ADOPTION: the month of all residents. */
    public void adopt(int month, long monthKey, Spread spread) {
        boolean extrapolate = month > 1 && month - 1 != parts.lastJump && month != parts.lastJump;
        society.month(month, monthKey, network(), services, safety, market(), extrapolate, spread);
        bookkeeping.pay(Purpose.RELIEF, relief());
        parts.programmes = society.settle();
        bookkeeping.programmes(parts.programmes);
        double gb = model.behaviour().adoption().basketGb() * pricing.baskets(society.usersBySettlement(), network());
        bookkeeping.purchases(pricing.prices(), gb, society.purchases());
    }

    /** FIRMS: firms take or undo steps online, and have procedures with the state. */
    public void trade(Regime regime, long monthKey) {
        bookkeeping.pay(Purpose.FIRMS, firms.month(regime, businessClimate(), weight, monthKey));
        parts.allotments.month(regime, parts.programmes, lackingUsd());
    }

    /** What all but programmes lacked this month, real USD. */
    private double lackingUsd() {
        return society.lackingUsd()
                + firms.lackingUsd()
                + services.lackingUsd()
                + settlementWeight * infrastructure.operators.lackingUsd();
    }

    private BusinessClimate businessClimate() {
        int n = network().size();
        return new BusinessClimate(
                society.meanSkill(),
                society.shareOnline(),
                IntStream.range(0, n).mapToDouble(network()::quality).toArray(),
                IntStream.range(0, n)
                        .mapToDouble(s -> services.online(ServiceSector.BUSINESS, s))
                        .toArray(),
                market().dataUsdPerGb(),
                market().deviceUsd(),
                view.meanIncomeUsdPerMonth());
    }

    public Firms firms() {
        return firms;
    }

    /** SERVICES: offices and centres work through what came. */
    public void serve() {
        var clients = society.clients();
        var inPerson = clients.inPerson();
        var ofFirms = firms.inPerson();
        Arrays.setAll(inPerson, s -> inPerson[s] + ofFirms[s] + parts.guests.inPerson(s));
        var assisted = clients.assisted();
        services.serve(clients.online(), inPerson, assisted);
        long helped = Arrays.stream(assisted).sum();
        double scale = country.economy().incomePerHead().value() / 100;
        bookkeeping.services(
                scale * services.usd(clients.online() + firms.filedOnline(), 0, 0),
                scale * services.usd(0, helped, Arrays.stream(inPerson).sum()),
                scale * helped * model.services().assistedFeeUsd());
        double km = services.kmAvoided(clients.onlineBySettlement(), assisted);
        var doings = new Footprint.Doings(society.purchases(), society.broken(), km);
        parts.physical = footprint.month(network(), doings, weight, settlementWeight);
    }

    /** Relief paid this month, USD of the simulated world. */
    private double relief() {
        double usd = 0;
        for (int s = 0; s < population.settlements().size(); s++) {
            usd += safety.reliefUsd(s) * society.clients().relieved(s);
        }
        return usd;
    }

    private void price(Regime regime, Conditions conditions) {
        long served = Arrays.stream(society.demand(settlementWeight).users()).sum();
        pricing.set(
                years(),
                regime,
                conditions,
                online(),
                network().sharedPart(),
                infrastructure.operators.unrecoveredPart(served));
        network().cap(regime.all(PriceCap.class));
        infrastructure.operators.earn(
                pricing.prices().everywhere(), pricing.prices().local());
    }

    /** Simulated residents who use the Internet now. */
    private long online() {
        return Arrays.stream(society.usersBySettlement()).sum();
    }

    /** Years since the start of the scenario; negative in the warm-up. */
    private double years() {
        return (parts.month - warmUp) / 12.0;
    }

    private void begin(int now) {
        parts.month = now;
        growth.to(years());
    }

    /** What indicators may see of it. */
    public WorldView view() {
        return view;
    }

    /** Its accounts in the month at hand. */
    public Accounts accounts() {
        return accounts;
    }

    /** What indicators may see of a locality. @param locality its number among those told apart */
    public LocalView view(int locality) {
        return local.get(locality);
    }

    /**
     * What may be seen of the residents of a settlement whom a pilot invites, or of the others, as they stand now.
     *
     * @param lots part of the lots that are drawn
     */
    public LocalView view(int settlement, Share lots, boolean invited) {
        var counted = society.tallied(settlement, lots, invited, network());
        return new LocalView(localities.list().get(settlement), counted, parts, growth);
    }

    public Localities localities() {
        return localities;
    }

    /** Users now, one bit per slot; a copy. */
    public long[] users() {
        return society.residents().users().clone();
    }

    /** Real residents of a group whose use differs from, or equals, that of their twins in the baseline. */
    public Transition transition(String arm, Twins twins, Group group) {
        var counts = new double[Twins.Fate.values().length];
        for (var fate : Twins.Fate.values()) {
            counts[fate.ordinal()] = growth.weigh(twins.count(fate, group, false), twins.count(fate, group, true));
        }
        return new Transition(arm, group.id(), counts[0], counts[1], counts[2], counts[3]);
    }

    /** The operators' month in money, weighted. */
    public Account operatorAccount() {
        return infrastructure.operators.account().times(settlementWeight);
    }

    /** Public money spent for a purpose so far, USD, weighted. */
    public double paidUsd(Purpose purpose) {
        return ledger.of(purpose);
    }

    /** The month at hand of a sector in the ledger. */
    public Statement statement(Sector sector) {
        return ledger.month(sector);
    }

    /** Real residents that a simulated one stands for this month. */
    public double weight(boolean urban) {
        return growth.weight(urban);
    }

    /** Month at hand, counted from the start of the simulated time. */
    public int month() {
        return parts.month;
    }

    /** Months before the start of the scenario. */
    public int warmUp() {
        return warmUp;
    }

    public Country country() {
        return country;
    }

    public Model model() {
        return model;
    }

    public Population population() {
        return population;
    }

    public Network network() {
        return infrastructure.network;
    }

    /** Prices of the month. */
    public Market market() {
        return pricing.market();
    }

    public Safety safety() {
        return safety;
    }

    public Society society() {
        return society;
    }
}
