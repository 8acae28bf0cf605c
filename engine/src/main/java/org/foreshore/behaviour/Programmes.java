package org.foreshore.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.foreshore.random.Draws;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Source;
import org.foreshore.scenario.Reach;

/**
 * One mechanism for all offers to residents: who qualifies, who is listed, how many places money and capacity allow,
 * who takes them, what it does, and what it costs. Each programme has its own money and its own holders; nobody is
 * served whom the money at hand cannot pay for.
 */
final class Programmes {

    private record Identity(Source source, Offer offer, Reach reach) {}

    private final Residents residents;
    private final ProgrammeParameters parameters;
    private final long registryKey;
    private final Courses courses;
    private final Vouchers vouchers;
    private final Tariffs tariffs;
    private final Enrolment enrolment;
    private Map<Identity, RunningProgramme> running = new LinkedHashMap<>();
    private Transfers transfers = Transfers.NONE;
    /** Whom any of them has served so far. */
    private final long[] recipients;

    private boolean begun;

    Programmes(Residents residents, Experience experience, Behaviour behaviour, long registryKey) {
        this.residents = residents;
        this.registryKey = registryKey;
        recipients = new long[residents.population.blocks()];
        parameters = behaviour.programmes();
        var selection = new Selection(residents.population.blocks());
        courses = new Courses(residents, behaviour.skills(), selection);
        vouchers = new Vouchers(residents, selection);
        tariffs = new Tariffs(residents, behaviour, selection, registryKey);
        enrolment = new Enrolment(residents, experience, selection);
    }

    /** Programmes begin after arms part, so a world in which one has begun cannot be copied from. */
    boolean untouched() {
        return !begun;
    }

    /** How the places of a month are shared out. */
    void share(Transfers local) {
        transfers = local;
    }

    /** Makes this month's offers; they are paid for in {@link #settle} once it is known who has used them. */
    void offer(Map<Source, Programme> programmes, int month, Market market, double weight, long monthKey) {
        if (programmes.isEmpty() && running.isEmpty()) {
            return;
        }
        Arrays.fill(residents.contacted, 0);
        open(programmes, month, weight);
        var earlier = new int[Offer.values().length];
        for (var programme : running.values()) {
            int offer = programme.terms().offer().ordinal();
            long key = key(monthKey, offer, earlier[offer]++);
            switch (programme.terms().offer()) {
                case TRAINING -> courses.offer(programme, weight, key);
                case DEVICE -> vouchers.offer(programme, market, weight, key);
                case TARIFF -> tariffs.offer(programme, market, weight, key);
                case IDENTITY -> enrolment.offer(programme, weight, key);
            }
        }
    }

    /**
     * Each programme has its own lots: by the same ones two of a kind would look for the same people, and the second would find
     * those with low draws gone.
     *
     * @param earlier programmes of the same kind before it
     */
    private static long key(long monthKey, int offer, int earlier) {
        return Draws.mix(monthKey + offer + 1 + (long) Offer.values().length * earlier);
    }

    /** Those not named any more have ended: what they had left lapses, and their holders hold nothing. */
    private void open(Map<Source, Programme> programmes, int month, double weight) {
        var now = new LinkedHashMap<Identity, RunningProgramme>();
        programmes.forEach((source, terms) -> {
            var identity = new Identity(source, terms.offer(), terms.reach());
            var known = running.get(identity);
            var programme =
                    known == null ? new RunningProgramme(source, terms, residents, parameters, registryKey) : known;
            refresh(programme, terms, month, known == null);
            programme.open(terms, transfers, weight);
            if (terms.offer() == Offer.DEVICE) {
                Vouchers.lapse(programme);
            }
            now.put(identity, programme);
        });
        running = now;
        begun |= !running.isEmpty();
        residents.hold(List.copyOf(running.values()));
    }

    private void refresh(RunningProgramme programme, Programme terms, int month, boolean isNew) {
        boolean isDrawnAnew = isNew || programme.terms().agreed() != terms.agreed();
        for (int s = 0; s < residents.population.settlements().size(); s++) {
            programme.eligibility.refresh(s, month, isNew);
            if (isDrawnAnew) {
                programme.eligibility.draw(s, terms.agreed());
            }
        }
    }

    /** Whom any programme has served so far, as a bit plane; who has been replaced since is counted still. */
    long[] recipients() {
        return recipients;
    }

    /** Who holds a voucher or a tariff this month, as a bit plane. */
    long[] holders() {
        var holders = new long[recipients.length];
        running.values().forEach(programme -> programme.addHolders(holders));
        return holders;
    }

    /**
     * Pays for what was used this month.
     *
     * @param vouchersUsed for the number of a device programme among the residents' vouchers
     */
    List<ProgrammeAccount> settle(IntToLongFunction vouchersUsed) {
        int number = 0;
        for (var programme : residents.vouchers.programmes()) {
            programme.pay(vouchersUsed.applyAsLong(++number));
        }
        for (var programme : residents.tariffs.programmes()) {
            programme.pay(tariffs.using(programme));
        }
        var accounts = new ArrayList<ProgrammeAccount>();
        for (var programme : running.values()) {
            programme.addReached(recipients);
            accounts.add(programme.account());
        }
        return List.copyOf(accounts);
    }
}
