package org.foreshore.behaviour;

import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/** Social tariffs: held for as long as their programme runs and can pay, by those who have heard of it. */
final class Tariffs {

    private final Residents residents;
    private final Behaviour behaviour;
    private final Selection selection;
    private final long registryKey;

    Tariffs(Residents residents, Behaviour behaviour, Selection selection, long registryKey) {
        this.residents = residents;
        this.behaviour = behaviour;
        this.selection = selection;
        this.registryKey = registryKey;
    }

    /**
     * Enrols no more than a month's money can carry for good, whatever has been left over before; a rebate of nothing is held by
     * nobody.
     */
    void offer(RunningProgramme programme, Market market, double weight, long key) {
        var terms = programme.terms();
        double worth =
                terms.share() * market.dataUsdPerGb() * behaviour.adoption().basketGb();
        if (worth <= 0) {
            residents.tariffs.leave(programme, new long[programme.holders.length]);
            return;
        }
        programme.cost(worth * weight);
        if (terms.agreed() < 1) {
            residents.tariffs.leave(programme, programme.eligibility.agreeing());
        }
        long before = holders(programme);
        long kept = keep(programme, before, key);
        int hears = Chance.threshold(programme.known);
        var chosen = programme.serve(
                selection,
                block -> Draws.below(registryKey, Stream.TAKE_UP, block, hears, entitled(programme, block)),
                Purse.howMany(terms.usdPerMonth(), programme.each()) - kept,
                key);
        residents.tariffs.give(programme, chosen);
        spread(programme, before);
    }

    /** Those who hold no tariff yet; of them those come who know of it: whose lasting luck lies below its share. */
    private long entitled(RunningProgramme programme, int block) {
        return programme.eligibility.at(block) & residents.age15[block] & ~residents.tariffs.any[block];
    }

    /** When the price has risen beyond what the money carries, as many lose the tariff as it takes, by lot. */
    private long keep(RunningProgramme programme, long holders, long key) {
        long kept = programme.purse.promise(holders, programme.each());
        if (kept < holders) {
            selection.ask(block -> programme.holders[block]);
            residents.tariffs.leave(programme, selection.choose(kept, key));
        }
        return kept;
    }

    private void spread(RunningProgramme programme, long holders) {
        var parameters = behaviour.programmes();
        double part = (double) holders / Math.max(1, residents.population.residents());
        double gain = (1 - programme.known) * (programme.terms().outreach() + parameters.wordOfMouth() * part);
        programme.known = Math.max(0, Math.min(1, programme.known + gain - parameters.forgetting() * programme.known));
    }

    private static long holders(RunningProgramme programme) {
        long sum = 0;
        for (long word : programme.holders) {
            sum += Long.bitCount(word);
        }
        return sum;
    }

    /** Holders who use the Internet: for them the rebate is paid. */
    long using(RunningProgramme programme) {
        long sum = 0;
        for (int block = 0; block < programme.holders.length; block++) {
            sum += Long.bitCount(programme.holders[block] & residents.user[block]);
        }
        return sum;
    }
}
