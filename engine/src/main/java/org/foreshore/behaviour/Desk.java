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

    /** Share of the needs of a sector that take an identity online, in 1/65,536. */
    private final int[] takes = new int[SECTORS.length];

    private Verdicts verdicts = Verdicts.NONE;
    private long wordKey;

    Desk(Residents residents, Experience experience, ServiceChoiceParameters choice) {
        this.residents = residents;
        this.experience = experience;
        for (int sector = 0; sector < SECTORS.length; sector++) {
            takes[sector] = SECTORS[sector].needsIdentity() ? ServiceScorecard.chance(choice.identity()) : 0;
        }
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
    private int sector(long what, int age) {
        int lot = Experience.short16(what, 3);
        int sector = 0;
        int[] most = upTo[age];
        for (int i = 0; i < SECTORS.length - 1; i++) {
            sector += most[i] - 1 - lot >>> 31;
        }
        return sector;
    }

    /**
     * One if a need can be met online as things stand, else zero: it is among what is online now, and if it takes an
     * identity, there is one.
     *
     * @param identified whether there is one, in the lowest bit
     */
    long open(long what, int age, long identified, ServicePlace place) {
        int sector = sector(what, age);
        int digitised = Experience.short16(what, 1) - place.digitised()[sector] >>> 31;
        int anonymous = takes[sector] - 1 - Experience.short16(what, 0) >>> 31;
        return digitised & (anonymous | identified);
    }

    /** Those of some whose need takes an identity online, and whose identity is wrongly rejected. */
    long rejected(int block, int n, long among, Proof proof) {
        if (proof.rejected() == 0 && proof.rejectedWithPhone() == 0) {
            return 0;
        }
        long rejected = 0;
        for (long left = among; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            boolean shown = identifies(what(block * 64 + lane, n), residents.ageClass(block, lane));
            rejected |= shown && rejected(block * 64 + lane, n, proof) ? left & -left : 0;
        }
        return rejected;
    }

    /** Those of some whose need is turned away in person and at a centre for want of an identity that is accepted. */
    long refused(int block, int n, long among, Proof proof) {
        long refused = 0;
        for (long left = proof.demanded() == 0 ? 0 : among; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            refused |= refused(block * 64 + lane, n, residents.ageClass(block, lane), proof) ? left & -left : 0;
        }
        return refused;
    }

    private boolean refused(int slot, int n, int age, Proof proof) {
        return Experience.short16(Draws.wordOf(wordKey, Stream.IDENTITY, 4L * slot + n), 1) < proof.demanded()
                && identifies(what(slot, n), age)
                && (!identified(slot) || rejected(slot, n, proof));
    }

    /** Those of some whom a machine wrongly refuses, whatever the channel. */
    long misjudged(int block, int n, long among) {
        long misjudged = 0;
        for (long left = verdicts.equals(Verdicts.NONE) ? 0 : among; left != 0; left &= left - 1) {
            int slot = block * 64 + Long.numberOfTrailingZeros(left);
            int chance = verdicts.of(residents.planes.weighed(slot));
            long luck = Draws.wordOf(wordKey, Stream.TRIAGE, 4L * slot + n);
            misjudged |= Experience.short16(luck, 0) < chance ? left & -left : 0;
        }
        return misjudged;
    }

    /**
     * Why a need was not done online either: the first thing that stood in the way; {@link Flow#FORGONE} if it cannot be done
     * online, so that nobody was shut out.
     */
    Flow why(int block, int lane, int n, ServicePlace place) {
        int slot = block * 64 + lane;
        if (!Bits.has(residents.user, slot)) {
            boolean could = place.covered() && Bits.has(residents.smart, slot);
            return could ? Flow.FORGONE_SKILL : Flow.FORGONE_DEVICE;
        }
        if (!Bits.has(experience.aware, slot)) {
            return Flow.FORGONE_SKILL;
        }
        return whyOf(slot, n, residents.ageClass(block, lane), place);
    }

    private Flow whyOf(int slot, int n, int age, ServicePlace place) {
        long what = what(slot, n);
        int sector = sector(what, age);
        if (!isOnline(what, sector, place.digitised())) {
            return isOnline(what, sector, place.ordinarily()) ? Flow.FORGONE_OUTAGE : Flow.FORGONE;
        }
        boolean proves = identified(slot) && !rejected(slot, n, place.proof());
        return identifies(what, age) && !proves ? Flow.FORGONE_IDENTITY : Flow.FORGONE_SKILL;
    }

    /** Whether a need takes an identity online. */
    private boolean identifies(long what, int age) {
        return Experience.short16(what, 0) < takes[sector(what, age)];
    }

    /** Whether a need is for a procedure that is among a share of those of its sector, in 1/65,536. */
    private static boolean isOnline(long what, int sector, int[] share) {
        return Experience.short16(what, 1) < share[sector];
    }

    private boolean identified(int slot) {
        return Bits.has(experience.identified, slot);
    }

    /** Whether an identity that is held is wrongly rejected for a need, wherever it is shown. */
    private boolean rejected(int slot, int n, Proof proof) {
        int chance = Bits.has(residents.phone, slot) ? proof.rejectedWithPhone() : proof.rejected();
        return chance > 0 && Experience.short16(Draws.wordOf(wordKey, Stream.IDENTITY, 4L * slot + n), 0) < chance;
    }
}
