package org.foreshore.behaviour;

import org.foreshore.outcome.Flow;
import org.foreshore.random.Lots;
import org.foreshore.random.Stream;
import org.foreshore.safety.EmergencyParameters;
import org.foreshore.safety.Relief;
import org.foreshore.safety.Warning;

/**
 * One month of the public services of a settlement: who needs what, through which channel it is met, and what that does
 * to skill, habit, awareness and trust. A need is met online, at a centre, in person, or forgone; an online attempt that
 * fails goes elsewhere in the same month, and its time is lost. One pass belongs to one thread.
 */
final class ServicePass {

    private final Residents residents;
    private final Experience experience;
    private final NeedPass need;
    private final TrustPass trust;
    private final NewsPass news;
    private final EmergencyPass emergency;
    private final Strata strata = new Strata();
    private final Tally tally = Tally.ofFlows();
    private final Tallies flows;
    private int locality;
    private final Lots lots = new Lots();
    private int adults;
    private int digital;
    private int trusting;
    private int people;
    private int identified;

    /** @param flows where it hands over what happened */
    ServicePass(
            Residents residents,
            Experience experience,
            ServiceScorecard scorecard,
            Behaviour behaviour,
            Tallies flows) {
        this.residents = residents;
        this.flows = flows;
        this.experience = experience;
        trust = new TrustPass(experience, behaviour.trust());
        need = new NeedPass(residents, experience, scorecard, behaviour.services(), trust, strata);
        news = new NewsPass(residents, experience, trust, strata);
        emergency = new EmergencyPass(residents, experience, trust, strata);
    }

    /** Begins a month. @param start key of the first month, where lasting luck is drawn */
    void begin(long key, long start, Climate weather, Verdicts verdicts, EmergencyParameters emergencies) {
        lots.begin(key);
        need.begin(key, verdicts);
        trust.begin(key, start, weather);
        news.begin(key);
        emergency.begin(key, start, emergencies);
        strata.clear();
    }

    /** Hands over what happened in the settlements of the locality at hand. */
    void handOver() {
        tally.clear();
        strata.addTo(tally);
        flows.add(locality, tally);
        strata.clear();
    }

    private void enter(int settlement) {
        if (flows.locality(settlement) != locality) {
            handOver();
            locality = flows.locality(settlement);
        }
    }

    /** Runs one settlement, and notes for the next month what became of it. */
    void run(int settlement, boolean urban, ServicePlace place, Clients clients) {
        enter(settlement);
        adults = 0;
        digital = 0;
        trusting = 0;
        people = 0;
        identified = 0;
        open(place);
        var population = residents.population;
        for (int block = population.firstBlock()[settlement];
                block < population.firstBlock()[settlement + 1];
                block++) {
            experience.open(block);
            run(block, urban, place, population.occupied()[block]);
        }
        clients.set(
                settlement,
                new Clients.Month(
                        need.served(Flow.ONLINE),
                        need.served(Flow.ASSISTED),
                        need.served(Flow.IN_PERSON),
                        adults,
                        digital,
                        trusting,
                        people,
                        identified,
                        emergency.relieved()));
    }

    private void open(ServicePlace place) {
        emergency.beginSettlement();
        need.open(place);
    }

    /** What happens in the month of one resident alone, after which all is as before. */
    Strata rehearse(int slot, boolean urban, ServicePlace place) {
        var before = Standing.of(slot, residents, experience);
        strata.clear();
        open(place);
        experience.since.set(slot, Math.min(Levels.TOP, before.since() + 1));
        run(slot >>> 6, urban, place, 1L << slot);
        before.restore(residents, experience);
        return strata;
    }

    private void run(int block, boolean urban, ServicePlace place, long all) {
        long grown = all & residents.age15[block];
        need.meet(block, urban, grown, place);
        hear(block, grown & ~experience.aware[block], place.hears());
        trust.settle(block, all, place.trusts());
        endanger(block, urban, all, place);
        adults += Long.bitCount(grown);
        digital += Long.bitCount(grown & experience.digital(block));
        trusting += experience.trust.sum(block, all);
        people += Long.bitCount(all);
        identified += Long.bitCount(grown & experience.identified[block]);
    }

    /** Bad news, and emergencies; in most months there are none. */
    private void endanger(int block, boolean urban, long all, ServicePlace place) {
        long believers = place.news() == News.NONE ? 0 : news.run(block, urban, all, place.news());
        long grown = all & residents.age15[block];
        if (place.warning() != Warning.NONE) {
            emergency.warn(block, urban, grown, believers, place.warning(), place.swept());
        }
        if (place.relief() != Relief.NONE) {
            emergency.relieve(block, urban, grown, place.relief());
        }
    }

    private void hear(int block, long unaware, int hears) {
        if (hears > 0 && unaware != 0) {
            lots.draw(Stream.AWARENESS, block);
            experience.aware[block] |= lots.below(hears, unaware);
        }
    }
}
