package org.foreshore.behaviour;

import org.foreshore.outcome.Flow;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/** What bad news does to the residents of a block: who believes a rumour, whose records are taken, who hears of it. */
final class NewsPass {

    private final Residents residents;
    private final Experience experience;
    private final TrustPass trust;
    private final Strata strata;
    private long monthKey;
    private long wordKey;

    NewsPass(Residents residents, Experience experience, TrustPass trust, Strata strata) {
        this.residents = residents;
        this.experience = experience;
        this.trust = trust;
        this.strata = strata;
    }

    void begin(long key) {
        monthKey = key;
        wordKey = Draws.wordKey(key);
    }

    /** Tells the news; returns who believes a rumour. */
    long run(int block, boolean urban, long people, News news) {
        long believers = believe(block, people, news);
        for (long left = believers; left != 0; left &= left - 1) {
            int slot = slot(block, left);
            trust.take(slot, news.beliefLoss(), luck(Stream.BELIEF, slot, 1));
        }
        count(Flow.BELIEVERS, block, urban, believers);
        long online = experience.identified[block] | experience.digital(block);
        long victims = Draws.below(monthKey, Stream.VICTIM, block, news.taken(), people & online);
        for (long left = victims; left != 0; left &= left - 1) {
            int slot = slot(block, left);
            trust.take(slot, news.takenLoss(), luck(Stream.VICTIM, slot, 0));
        }
        count(Flow.EXPOSED, block, urban, victims);
        long others = Draws.below(monthKey, Stream.ALARM, block, news.heard(), people & ~victims);
        for (long left = others; left != 0; left &= left - 1) {
            int slot = slot(block, left);
            trust.take(slot, news.heardLoss(), luck(Stream.ALARM, slot, 0));
        }
        return believers;
    }

    private long believe(int block, long people, News news) {
        long told = Draws.below(monthKey, Stream.BELIEF, block, news.believed(), people);
        long believers = told;
        for (long left = told; left != 0; left &= left - 1) {
            int slot = slot(block, left);
            double doubts = news.doubt() * residents.skill.get(slot) / Skill.TOP;
            believers ^= luck(Stream.BELIEF, slot, 0) < doubts ? left & -left : 0;
        }
        return believers;
    }

    private void count(Flow flow, int block, boolean urban, long who) {
        for (long left = who & residents.age15[block]; left != 0; left &= left - 1) {
            strata.add(flow, residents.stratum(slot(block, left), urban), 1);
        }
    }

    private double luck(Stream stream, int slot, int index) {
        return Experience.share(Draws.wordOf(wordKey, stream, slot), index);
    }

    private static int slot(int block, long left) {
        return block * 64 + Long.numberOfTrailingZeros(left);
    }
}
