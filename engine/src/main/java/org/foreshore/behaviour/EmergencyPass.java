package org.foreshore.behaviour;

import org.foreshore.outcome.Flow;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.safety.EmergencyParameters;
import org.foreshore.safety.Relief;
import org.foreshore.safety.Warning;

/** What an emergency means for the adults of a block: whom a warning reaches, who acts on it, to whom relief comes. */
final class EmergencyPass {

    private final Residents residents;
    private final Experience experience;
    private final TrustPass trust;
    private final Strata strata;
    private EmergencyParameters parameters = new EmergencyParameters();
    private long wordKey;
    private long lastingKey;
    private int relieved;

    EmergencyPass(Residents residents, Experience experience, TrustPass trust, Strata strata) {
        this.residents = residents;
        this.experience = experience;
        this.trust = trust;
        this.strata = strata;
    }

    /** Begins a month. @param start key of the first month, where lasting luck is drawn */
    void begin(long key, long start, EmergencyParameters emergencies) {
        parameters = emergencies;
        wordKey = Draws.wordKey(key);
        lastingKey = Draws.wordKey(start);
    }

    void beginSettlement() {
        relieved = 0;
    }

    /** Residents of the settlement who were paid relief so far. */
    int relieved() {
        return relieved;
    }

    /**
     * Warns adults; who does not act may lose the smartphone.
     *
     * @param believers who believes a rumour
     * @param swept share of smartphones that the hazard takes from those who do not act
     */
    void warn(int block, boolean urban, long adults, long believers, Warning warning, double swept) {
        for (long left = adults; left != 0; left &= left - 1) {
            int slot = block * 64 + Long.numberOfTrailingZeros(left);
            int stratum = residents.stratum(slot, urban);
            strata.add(Flow.ENDANGERED, stratum, 1);
            long luck = Draws.wordOf(wordKey, Stream.WARNING, slot);
            boolean phone = Bits.has(residents.phone, slot);
            boolean acts = false;
            if (Experience.share(luck, 0) < warning.reaches(phone, Bits.has(residents.user, slot))) {
                strata.add(Flow.WARNED, stratum, 1);
                acts = Experience.share(luck, 1) < acts(slot, (believers & left & -left) != 0);
                strata.add(Flow.HEEDED, stratum, acts ? 1 : 0);
            }
            if (!acts && Experience.share(luck, 2) < swept) {
                residents.swept[block] |= left & -left;
            }
        }
    }

    private double acts(int slot, boolean believes) {
        double odds = parameters.acts()
                + parameters.trust() * experience.trust.get(slot) / Levels.TOP
                - (believes ? parameters.belief() : 0);
        return Chance.logistic(Chance.points(odds)) / (double) Chance.threshold(1);
    }

    /** Pays relief to adults in need. Where it comes through a phone or an agent, that is a success of digital services. */
    void relieve(int block, boolean urban, long adults, Relief relief) {
        int poorer = (int) StrictMath.floor(relief.inNeed() * Traits.INCOME_CLASSES + 0.5);
        for (long left = adults; left != 0; left &= left - 1) {
            int slot = block * 64 + Long.numberOfTrailingZeros(left);
            if (Traits.incomeClass(residents.traits.of(slot)) < poorer) {
                relieve(slot, residents.stratum(slot, urban), relief);
            }
        }
    }

    private void relieve(int slot, int stratum, Relief relief) {
        strata.add(Flow.RELIEF_DUE, stratum, 1);
        boolean identified = Bits.has(experience.identified, slot);
        boolean listed = Experience.share(Draws.wordOf(lastingKey, Stream.RELIEF, slot), 0) < relief.listed();
        if (!identified && !listed) {
            return;
        }
        relieved++;
        long luck = Draws.wordOf(wordKey, Stream.RELIEF, slot);
        boolean toPhone = identified && Bits.has(residents.phone, slot);
        boolean digital =
                toPhone && Experience.share(luck, 1) < relief.mobile() || Experience.share(luck, 2) < relief.agents();
        if (digital) {
            trust.gain(slot, Draws.wordOf(wordKey, Stream.EXPERIENCE, 4L * slot + Needs.MOST));
        }
        boolean onTime = digital || Experience.share(luck, 3) < relief.byHand();
        strata.add(Flow.RELIEF_ON_TIME, stratum, onTime ? 1 : 0);
    }
}
