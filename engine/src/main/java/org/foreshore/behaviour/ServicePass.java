package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.outcome.Flow;
import org.foreshore.random.Draws;
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

    /** Most needs of one resident in a month. */
    static final int MOST = 3;

    private final Residents residents;
    private final Experience experience;
    private final ServiceScorecard scorecard;
    private final int[] needs = new int[MOST];

    /** Draws, by level, with which help raises skill, and a procedure raises or lowers the habit of doing it online. */
    private final int[] learns = new int[Levels.TOP + 1];

    private final int[] habitGain = new int[Levels.TOP + 1];
    private final int[] habitLoss = new int[Levels.TOP + 1];

    private final Lots lots = new Lots();
    private final Desk desk;
    private final TrustPass trust;
    private final NewsPass news;
    private final EmergencyPass emergency;
    private final Strata strata = new Strata();
    private final Tally tally = Tally.ofFlows();
    private final Tallies flows;
    private int locality;
    private long monthKey;
    private long wordKey;
    private double expected = -1;
    /** Residents of the block at hand who have done a procedure online or with help. */
    private long did;
    /** Needs of the settlement by the way they were met. */
    private final int[] served = new int[Flow.values().length];

    /** Minutes that a way takes in the settlement. */
    private final int[] minutes = new int[Flow.values().length];

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
        this.scorecard = scorecard;
        trust = new TrustPass(experience, behaviour.trust());
        desk = new Desk(residents, experience, behaviour.services());
        weigh(behaviour.services());
        news = new NewsPass(residents, experience, trust, strata);
        emergency = new EmergencyPass(residents, experience, trust, strata);
    }

    private void weigh(ServiceChoiceParameters choice) {
        for (int level = 0; level <= Levels.TOP; level++) {
            int up = Math.max(1, Skill.stepUp(level));
            int down = Math.max(1, Skill.stepDown(level));
            learns[level] = Experience.draws(choice.learnAssisted() * (Skill.TOP - level) / up);
            habitGain[level] = Experience.draws(choice.habitGain() * (Levels.TOP - level) / up);
            habitLoss[level] = Experience.draws(choice.habitLoss() * level / down);
        }
    }

    /** Begins a month. @param start key of the first month, where lasting luck is drawn */
    void begin(long key, long start, Climate weather, Verdicts verdicts, EmergencyParameters emergencies) {
        monthKey = key;
        wordKey = Draws.wordKey(key);
        lots.begin(key);
        desk.begin(wordKey, verdicts);
        trust.begin(key, start, weather);
        news.begin(key);
        emergency.begin(key, start, emergencies);
        strata.clear();
    }

    /** Thresholds of at least one, two and three needs, of a Poisson number of them. */
    private void expect(double needsPerMonth) {
        if (needsPerMonth == expected) {
            return;
        }
        expected = needsPerMonth;
        double term = StrictMath.exp(-needsPerMonth);
        double atMost = term;
        for (int n = 1; n <= MOST; n++) {
            needs[n - 1] = Chance.threshold(1 - atMost);
            term *= needsPerMonth / n;
            atMost += term;
        }
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
        Arrays.fill(served, 0);
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
                        served[Flow.ONLINE.ordinal()],
                        served[Flow.ASSISTED.ordinal()],
                        served[Flow.IN_PERSON.ordinal()],
                        adults,
                        digital,
                        trusting,
                        people,
                        identified,
                        emergency.relieved()));
    }

    private void open(ServicePlace place) {
        emergency.beginSettlement();
        expect(place.needs());
        minutes[Flow.ASSISTED.ordinal()] = place.assistedMinutes();
        minutes[Flow.IN_PERSON.ordinal()] = place.inPersonMinutes();
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
        meet(block, urban, grown, place);
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

    private void meet(int block, boolean urban, long adults, ServicePlace place) {
        long wanting = adults;
        did = 0;
        long grown = residents.age25[block];
        long old = residents.age55[block];
        lots.draw(Stream.NEED, block);
        for (int n = 0; n < MOST && wanting != 0; n++) {
            wanting = lots.below(needs[n], wanting);
            long able = residents.user[block] & experience.aware[block];
            long habitual = ~experience.habit.at(block, 0);
            for (long left = wanting; left != 0; left &= left - 1) {
                int lane = Long.numberOfTrailingZeros(left);
                int slot = block * 64 + lane;
                int age = (int) (grown >>> lane & 1) + (int) (old >>> lane & 1);
                boolean works = meet(slot, n, age, urban, (able >>> lane & 1) != 0, place);
                if (!works && (habitual >>> lane & 1) != 0) {
                    loseHabit(slot, n);
                }
            }
        }
        experience.did(block, did);
    }

    /** Meets one need; returns whether it was met online. @param able online oneself, and aware */
    private boolean meet(int slot, int n, int age, boolean urban, boolean able, ServicePlace place) {
        int traits = residents.planes.weighed(slot);
        int stratum = Strata.of(urban, traits, age);
        long luck = Draws.wordOf(wordKey, Stream.CHANNEL, 4L * slot + n);
        int personal = place.inPersonPoints() + Gumbel.of(Experience.short16(luck, 0));
        int helped = scorecard.assisted(place, traits) + Gumbel.of(Experience.short16(luck, 1));
        int none = scorecard.forgo() + Gumbel.of(Experience.short16(luck, 2));
        int best = Math.max(personal, Math.max(helped, none));
        strata.add(Flow.NEEDS, stratum, 1);
        if (able && online(slot, n, age, traits, stratum, best - Gumbel.of(Experience.short16(luck, 3)), place)) {
            return true;
        }
        if (best == none) {
            forgo(desk.why(slot, n, age, place), stratum);
        } else {
            serve(slot, n, age, traits, stratum, best == helped ? Flow.ASSISTED : Flow.IN_PERSON, place);
        }
        return false;
    }

    private void forgo(Flow why, int stratum) {
        served[Flow.FORGONE.ordinal()]++;
        strata.add(Flow.FORGONE, stratum, 1);
        if (why != Flow.FORGONE) {
            strata.add(why, stratum, 1);
        }
    }

    /** At a centre or in person, unless a machine or the lack of an identity stands in the way there. */
    private void serve(int slot, int n, int age, int traits, int stratum, Flow way, ServicePlace place) {
        if (desk.refused(slot, n, age, place.proof())) {
            forgo(Flow.FORGONE_IDENTITY, stratum);
        } else if (desk.misjudged(slot, n, traits)) {
            forgo(Flow.FORGONE_MACHINE, stratum);
            trust.lose(slot, Draws.wordOf(wordKey, Stream.EXPERIENCE, 4L * slot + n));
        } else {
            served[way.ordinal()]++;
            strata.add(way, stratum, 1);
            strata.add(Flow.MINUTES, stratum, minutes[way.ordinal()]);
            if (way == Flow.ASSISTED) {
                help(slot, Draws.wordOf(wordKey, Stream.EXPERIENCE, 4L * slot + n));
            }
        }
    }

    /** Tries online if that is open and better than the points of the best other way; returns whether it works. */
    private boolean online(int slot, int n, int age, int traits, int stratum, int other, ServicePlace place) {
        long what = desk.what(slot, n);
        int sector = desk.sector(what, age);
        boolean identifies = desk.identifies(what, sector);
        if (identifies && !desk.identified(slot) || !Desk.isOnline(what, sector, place.digitised())) {
            return false;
        }
        int skill = residents.skill.get(slot);
        if (scorecard.online(traits, skill, experience.trust.get(slot), experience.habit.get(slot)) <= other) {
            return false;
        }
        strata.add(Flow.MINUTES, stratum, scorecard.onlineMinutes(skill));
        long luck = Draws.wordOf(wordKey, Stream.EXPERIENCE, 4L * slot + n);
        boolean works = Experience.short16(what, 2) >= scorecard.fails(place, traits, skill)
                && !(identifies && desk.rejected(slot, n, place.proof()))
                && !desk.misjudged(slot, n, traits);
        if (works) {
            served[Flow.ONLINE.ordinal()]++;
            strata.add(Flow.ONLINE, stratum, 1);
            did |= 1L << slot;
            makeHabit(slot, luck);
            trust.gain(slot, luck);
        } else {
            strata.add(Flow.FAILED_ONLINE, stratum, 1);
            trust.lose(slot, luck);
        }
        return works;
    }

    private void help(int slot, long luck) {
        did |= 1L << slot;
        experience.aware[slot >>> 6] |= 1L << slot;
        int skill = residents.skill.get(slot);
        if (Experience.short16(luck, 0) < learns[skill]) {
            residents.skill(slot, skill + Skill.stepUp(skill));
        }
        trust.gain(slot, luck);
    }

    private void makeHabit(int slot, long luck) {
        int habit = experience.habit.get(slot);
        if (Experience.short16(luck, 1) < habitGain[habit]) {
            experience.habit.set(slot, habit + Skill.stepUp(habit));
        }
    }

    private void loseHabit(int slot, int n) {
        int habit = experience.habit.get(slot);
        long luck = Draws.wordOf(wordKey, Stream.EXPERIENCE, 4L * slot + n);
        if (Experience.short16(luck, 1) < habitLoss[habit]) {
            experience.habit.set(slot, habit - Skill.stepDown(habit));
        }
    }

    private void hear(int block, long unaware, int hears) {
        if (hears > 0 && unaware != 0) {
            experience.aware[block] |= Draws.below(monthKey, Stream.AWARENESS, block, hears, unaware);
        }
    }
}
