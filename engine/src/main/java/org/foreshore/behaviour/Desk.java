package org.foreshore.behaviour;

import org.foreshore.outcome.Flow;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.ServiceSector;

/** What stands between a resident and a procedure: identity, verdicts of machines, and why it was not done. */
final class Desk {

    private final Residents residents;
    private final Experience experience;
    private static final ServiceSector[] SECTORS = ServiceSector.values();

    /** Share of needs up to a sector, by age and sector, in 1/65,536. */
    private final int[][] upTo = new int[ServiceSector.AGES][SECTORS.length - 1];

    /** Share of the needs of sectors that take an identity online which do, in 1/65,536. */
    private final int identity;

    private Verdicts verdicts = Verdicts.NONE;
    private long wordKey;

    Desk(Residents residents, Experience experience, ServiceChoiceParameters choice) {
        this.residents = residents;
        this.experience = experience;
        identity = ServiceScorecard.chance(choice.identity());
        for (int age = 0; age < ServiceSector.AGES; age++) {
            double share = 0;
            for (int sector = 0; sector < SECTORS.length - 1; sector++) {
                share += SECTORS[sector].share(age);
                upTo[age][sector] = ServiceScorecard.chance(share);
            }
        }
    }

    /** Begins a month. */
    void begin(long words, Verdicts passed) {
        wordKey = words;
        verdicts = passed;
    }

    /** What a need is for: a word of which parts say of which sector, whether it takes an identity, and whether it is online. */
    long what(int slot, int n) {
        return Draws.wordOf(wordKey, Stream.SERVICE, 4L * slot + n);
    }

    /** Number of the sector that a need is of: of how many sectors the lot lies above the share; no lot can be foreseen. */
    int sector(long what, int age) {
        int lot = Experience.short16(what, 3);
        int sector = 0;
        int[] most = upTo[age];
        for (int i = 0; i < SECTORS.length - 1; i++) {
            sector += most[i] - 1 - lot >>> 31;
        }
        return sector;
    }

    /** Whether a need takes an identity online. */
    boolean identifies(long what, int sector) {
        return Experience.short16(what, 0) < identity && SECTORS[sector].needsIdentity();
    }

    /** Whether a need is for a procedure that is among a share of those of its sector, in 1/65,536. */
    static boolean isOnline(long what, int sector, int[] share) {
        return Experience.short16(what, 1) < share[sector];
    }

    boolean identified(int slot) {
        return Bits.has(experience.identified, slot);
    }

    /** Whether an identity that is held is wrongly rejected for a need, wherever it is shown. */
    boolean rejected(int slot, int n, Proof proof) {
        int chance = Bits.has(residents.phone, slot) ? proof.rejectedWithPhone() : proof.rejected();
        return chance > 0 && Experience.short16(Draws.wordOf(wordKey, Stream.IDENTITY, 4L * slot + n), 0) < chance;
    }

    /** Whether a need is turned away in person and at a centre for want of an identity that is accepted. */
    boolean refused(int slot, int n, int age, Proof proof) {
        return proof.demanded() > 0
                && Experience.short16(Draws.wordOf(wordKey, Stream.IDENTITY, 4L * slot + n), 1) < proof.demanded()
                && identifies(slot, n, age)
                && (!identified(slot) || rejected(slot, n, proof));
    }

    private boolean identifies(int slot, int n, int age) {
        long what = what(slot, n);
        return identifies(what, sector(what, age));
    }

    /** Whether a machine wrongly refuses a need, whatever the channel. */
    boolean misjudged(int slot, int n, int traits) {
        int chance = verdicts.of(traits);
        return chance > 0 && Experience.short16(Draws.wordOf(wordKey, Stream.TRIAGE, 4L * slot + n), 0) < chance;
    }

    /**
     * Why a need was not done online either: the first thing that stood in the way; {@link Flow#FORGONE} if it cannot be done
     * online, so that nobody was shut out.
     */
    Flow why(int slot, int n, int age, ServicePlace place) {
        if (!Bits.has(residents.user, slot)) {
            boolean could = place.covered() && Bits.has(residents.smart, slot);
            return could ? Flow.FORGONE_SKILL : Flow.FORGONE_DEVICE;
        }
        long what = what(slot, n);
        if (!Bits.has(experience.aware, slot)) {
            return Flow.FORGONE_SKILL;
        }
        int sector = sector(what, age);
        if (!isOnline(what, sector, place.digitised())) {
            return isOnline(what, sector, place.ordinarily()) ? Flow.FORGONE_OUTAGE : Flow.FORGONE;
        }
        boolean proves = identified(slot) && !rejected(slot, n, place.proof());
        return identifies(what, sector) && !proves ? Flow.FORGONE_IDENTITY : Flow.FORGONE_SKILL;
    }
}
