package org.foreshore.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.Reaches;
import org.foreshore.country.Country;
import org.foreshore.place.Localities;
import org.foreshore.population.Population;
import org.foreshore.rules.Accessibility;
import org.foreshore.rules.Assurance;
import org.foreshore.rules.Correction;
import org.foreshore.rules.IdentityCheck;
import org.foreshore.rules.Outreach;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;
import org.foreshore.rules.ServiceSector;
import org.foreshore.rules.Triage;
import org.foreshore.safety.Safety;
import org.foreshore.scenario.Reach;
import org.foreshore.services.ServiceSupply;

/** What the residents of one world do about public services, month by month. */
final class PublicServices {

    private final Country country;
    private final Behaviour behaviour;
    private final Population population;
    private final Experience experience;
    private final ServiceScorecard scorecard;
    private final ServicePass[] passes;
    /** Tries out the month of one resident, for those who follow it; there is none while nobody does. */
    private List<ServicePass> lone = List.of();

    private final Residents residents;
    private final Clients clients;
    private final Tallies flows;
    private final double meanIncome;
    private Climate climate;
    private Triage triage = Triage.of(Regime.statusQuo());
    /** All flows since the start of the simulated time. */
    private final Tallies soFar;

    private final List<Contact> outreach = new ArrayList<>();
    private double lackingUsd;
    private List<IdentityCheck> checks = List.of();

    /** A campaign as far as its money goes: the chance that an adult in reach is told this month. */
    private record Contact(double chance, Reach reach) {}

    PublicServices(
            Residents residents,
            Experience experience,
            Country country,
            Behaviour behaviour,
            Localities localities,
            int threads) {
        flows = new Tallies(localities, Tally::ofFlows);
        soFar = new Tallies(localities, Tally::ofFlows);
        this.country = country;
        this.behaviour = behaviour;
        this.experience = experience;
        this.residents = residents;
        population = residents.population;
        double content = country.adoption().contentOwnLanguage().value();
        climate = Climate.of(Regime.statusQuo(), behaviour.trust());
        meanIncome = country.economy().incomePerHead().value();
        scorecard = new ServiceScorecard(behaviour.services(), country.services(), meanHousehold(country), content);
        clients = new Clients(population.settlements().size());
        passes = new ServicePass[threads];
        for (int i = 0; i < threads; i++) {
            passes[i] = new ServicePass(residents, experience, scorecard, behaviour, flows);
        }
    }

    private static double meanHousehold(Country country) {
        double mean = 0;
        var sizes = country.people().householdSizes().value();
        for (int i = 0; i < sizes.size(); i++) {
            mean += sizes.get(i) * (i + 1);
        }
        return mean;
    }

    void start(long startKey) {
        experience.start(country.services(), startKey);
        clients.clear();
        soFar.clear();
    }

    /** Takes up what moves trust, awareness and access this month; returns what it costs the state, real USD. */
    double climate(Regime regime, double weight) {
        climate = Climate.of(regime, behaviour.trust());
        triage = Triage.of(regime);
        var accessibility = Accessibility.of(regime);
        scorecard.adapt(accessibility.language(), accessibility.disability());
        double usd = regime.sum(Assurance.class, Assurance::usdPerMonth)
                + regime.sum(Security.class, Security::usdPerMonth)
                + regime.sum(Correction.class, Correction::usdPerMonth)
                + accessibility.usdPerMonth()
                + triage.usdPerMonth();
        checks = regime.all(IdentityCheck.class);
        outreach.clear();
        lackingUsd = 0;
        for (var campaign : regime.all(Outreach.class)) {
            double wanted = adults(campaign.reach()) * weight * campaign.chance() * campaign.usdPerContact();
            double paid = Math.min(wanted, campaign.usdPerMonth());
            double part = wanted == 0 ? 1 : paid / wanted;
            outreach.add(new Contact(part * campaign.chance(), campaign.reach()));
            usd += paid;
            lackingUsd += wanted - paid;
        }
        return usd;
    }

    /** What this month's campaigns would have cost beyond their money, real USD. */
    double lackingUsd() {
        return lackingUsd;
    }

    private long adults(Reach reach) {
        long sum = 0;
        for (int s = 0; s < population.settlements().size(); s++) {
            sum += Reaches.includes(reach, population.settlements().get(s))
                    ? clients.of(s).adults()
                    : 0;
        }
        return sum;
    }

    void begin(long monthKey, long startKey, ServiceSupply supply, Safety safety, Market market) {
        scorecard.rebuild(
                supply.parameters(), triage.hours(), population.incomeUsdPerMonth(), market.incomeFactor(), meanIncome);
        flows.clear();
        Stream.concat(Arrays.stream(passes), lone.stream())
                .forEach(pass -> pass.begin(
                        monthKey,
                        startKey,
                        climate,
                        Verdicts.of(triage),
                        safety.parameters().emergencies()));
    }

    /** From now on single residents can be rehearsed. */
    void prepareRehearsals() {
        lone = List.of(new ServicePass(residents, experience, scorecard, behaviour, flows));
    }

    /** What the month holds for one resident alone. */
    Strata rehearse(int slot, int settlement, Network network, ServiceSupply supply, Safety safety) {
        boolean urban = population.settlements().get(settlement).urban();
        return lone.get(0).rehearse(slot, urban, place(settlement, network, supply, safety));
    }

    void run(int settlement, int thread, Network network, ServiceSupply supply, Safety safety) {
        boolean urban = population.settlements().get(settlement).urban();
        passes[thread].run(settlement, urban, place(settlement, network, supply, safety), clients);
    }

    private ServicePlace place(int s, Network network, ServiceSupply supply, Safety safety) {
        var before = clients.of(s);
        double personal = supply.inPersonHours(s);
        double helped = supply.assistedHours(s);
        double available = network.available(s);
        double agents = Double.isInfinite(helped) ? 0 : supply.centresOpen(s);
        return new ServicePlace(
                scorecard.hours(personal),
                scorecard.hours(helped),
                minutes(personal),
                minutes(helped),
                ServiceScorecard.chance(supply.staffForDisability(s)),
                bySector(sector -> network.built(s) == 0 ? 0 : available * supply.online(sector, s)),
                bySector(supply::digitised),
                network.built(s) > 0,
                scorecard.failsSlow(network.quality(s)),
                Chance.threshold(hears(s, before)),
                trusts(before),
                News.of(safety.rumours().believing(s), safety.parameters().rumours(), safety.loss()),
                safety.warning(s, available),
                network.swept(s),
                safety.relief(s, available * supply.platform(s), agents),
                Proof.of(checks, population.settlements().get(s)),
                supply.needsPerMonth(s));
    }

    private static int[] bySector(ToDoubleFunction<ServiceSector> share) {
        return Arrays.stream(ServiceSector.values())
                .mapToInt(sector -> ServiceScorecard.chance(share.applyAsDouble(sector)))
                .toArray();
    }

    private static int minutes(double hours) {
        return Double.isInfinite(hours) ? 0 : (int) StrictMath.floor(60 * hours + 0.5);
    }

    private double hears(int s, Clients.Month before) {
        double deaf = 1 - behaviour.services().hear() * before.digitalShare();
        for (var campaign : outreach) {
            boolean here =
                    Reaches.includes(campaign.reach(), population.settlements().get(s));
            deaf *= here ? 1 - campaign.chance() : 1;
        }
        return 1 - deaf;
    }

    /** The level to which trust is drawn: the lasting one, and that of the neighbours. */
    private double trusts(Clients.Month before) {
        double lasting = Math.min(1, country.services().trust().value() + climate.lift());
        if (before.people() == 0) {
            return lasting;
        }
        var trust = behaviour.trust();
        double both = trust.reversion() + trust.neighbours();
        return both == 0 ? lasting : (trust.reversion() * lasting + trust.neighbours() * before.meanTrust()) / both;
    }

    void end() {
        for (var pass : passes) {
            pass.handOver();
        }
        soFar.add(flows);
    }

    /** All flows since the start of the simulated time. */
    Tallies soFar() {
        return soFar;
    }

    /** Flows of the last month; valid until the next. */
    Tallies flows() {
        return flows;
    }

    Clients clients() {
        return clients;
    }
}
