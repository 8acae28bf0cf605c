package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.rules.Programme;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Source;

/** A programme while it runs: its terms, its money, whom it means, whom it has reached and who holds what it gives. */
final class RunningProgramme {

    final Eligibility eligibility;
    final Purse purse = new Purse();
    /** Holds its voucher this month, or its tariff. */
    final long[] holders;
    /** Has been contacted by it before. */
    final long[] reached;
    /** Share who know of it. */
    double known;

    private final Residents residents;
    private final Source source;
    private Programme terms;
    private final Transfers.Claims claims;
    private Transfers transfers = Transfers.NONE;
    private double weight;
    private double places;
    private double each;

    RunningProgramme(
            Source source, Programme terms, Residents residents, ProgrammeParameters parameters, long registryKey) {
        this.source = source;
        this.terms = terms;
        this.residents = residents;
        eligibility = new Eligibility(residents, terms.reach(), parameters, registryKey);
        claims = new Transfers.Claims(residents.population.settlements().size());
        known = parameters.knownAtStart();
        holders = new long[residents.population.blocks()];
        reached = new long[residents.population.blocks()];
    }

    Programme terms() {
        return terms;
    }

    /** Begins a month under these terms; budgets and places are real, {@code weight} to each simulated resident. */
    void open(Programme now, Transfers local, double weight) {
        terms = now;
        transfers = local;
        purse.open(now.usdPerMonth());
        this.weight = weight;
        places += now.placesPerMonth() / weight;
    }

    /**
     * What one simulated resident served takes this month, USD for the real residents it stands for; what is paid for and
     * not delivered is paid on top.
     */
    void cost(double usd) {
        each = usd / terms.fidelity();
    }

    double each() {
        return each;
    }

    /** How many of those who qualify have a place and can be paid for, {@code most} at most; the rest go without. */
    private long promise(long qualified, long most) {
        return purse.promise(Math.min(qualified, (long) places), most, each);
    }

    /**
     * Chooses as many as qualify, as there are places and money for, {@code most} at most, and contacts them.
     *
     * @return who is served, as a bit plane that is valid until the next choice
     */
    long[] serve(Selection selection, Selection.Qualified who, long most, long key) {
        var chosen = choose(selection, promise(selection.ask(who), most), key);
        long served = 0;
        for (int block = 0; block < chosen.length; block++) {
            contact(block, chosen[block]);
            served += Long.bitCount(chosen[block]);
        }
        places = Math.min(places - served, 1);
        return chosen;
    }

    private long[] choose(Selection selection, long served, long key) {
        return transfers.share() == 0
                ? selection.choose(served, key)
                : selection.choose(served, claims.take(transfers, served), residents.population.firstBlock(), key);
    }

    /** Whoever is reached by it for the first time is moved to think about going online. */
    private void contact(int block, long who) {
        residents.contacted[block] |= who & ~reached[block];
        reached[block] |= who;
    }

    void addReached(long[] plane) {
        Arrays.setAll(plane, block -> plane[block] | reached[block]);
    }

    void addHolders(long[] plane) {
        Arrays.setAll(plane, block -> plane[block] | holders[block]);
    }

    void pay(long used) {
        purse.pay(used, each);
    }

    ProgrammeAccount account() {
        long simulated = 0;
        for (long block : reached) {
            simulated += Long.bitCount(block);
        }
        return purse.account(source, terms.offer(), simulated * weight);
    }
}
