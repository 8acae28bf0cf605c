package org.foreshore.behaviour;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.scenario.Reach;

/**
 * One mechanism for all offers to residents: who qualifies, who is listed, how many places money and capacity allow,
 * who takes them, what it does, and what it costs. Whoever is reached for the first time is moved to think about going
 * online. Budgets bind: nobody is served whom the money at hand cannot pay for.
 */
final class Programmes {

    /** What the state paid this month for each offer, USD per simulated world. */
    record Spending(double training, double devices, double tariffs) {}

    private record Identity(Offer offer, Reach reach) {}

    private final Residents residents;
    private final Behaviour behaviour;
    private final long registryKey;
    private final Map<Identity, State> states = new LinkedHashMap<>();
    private final Selection selection;
    private boolean marked;

    /** What one programme carries from month to month. */
    private static final class State {
        final Eligibility eligibility;
        final long[] reached;
        double money;
        double places;
        double known;

        State(Eligibility eligibility, int blocks, double known) {
            this.eligibility = eligibility;
            this.known = known;
            reached = new long[blocks];
        }
    }

    Programmes(Residents residents, Behaviour behaviour, long registryKey) {
        this.residents = residents;
        this.behaviour = behaviour;
        this.registryKey = registryKey;
        selection = new Selection(residents.population.blocks());
    }

    /** Programmes begin after arms part, so a world in which one has begun cannot be copied from. */
    boolean untouched() {
        return states.isEmpty();
    }

    /**
     * Makes this month's offers.
     *
     * @param weight real residents for each simulated one; budgets are real
     * @return what was paid; vouchers are settled by {@link #settleVouchers} once it is known who used one
     */
    Spending offer(List<Programme> programmes, int month, Market market, double weight, long monthKey) {
        if (marked) {
            Arrays.fill(residents.contacted, 0);
            Arrays.fill(residents.voucher, 0);
            marked = false;
        }
        dropTariffs(programmes);
        double training = 0;
        double tariffs = 0;
        for (var programme : programmes) {
            var state = state(programme, month);
            state.money += programme.usdPerMonth() / weight;
            long key = Draws.mix(monthKey + programme.offer().ordinal() + 1);
            switch (programme.offer()) {
                case TRAINING -> training += train(programme, state, weight, month, key);
                case DEVICE -> handOutVouchers(programme, state, market, key);
                case TARIFF -> tariffs += enrol(programme, state, market, weight, key);
            }
        }
        return new Spending(training, 0, tariffs);
    }

    /** Pays for the vouchers used; they are charged to the device programmes in order. */
    double settleVouchers(List<Programme> programmes, long used, double deviceUsd) {
        double total = 0;
        for (var programme : programmes) {
            if (programme.offer() == Offer.DEVICE && total == 0) {
                total = used * programme.share() * deviceUsd;
                var state = states.get(new Identity(programme.offer(), programme.reach()));
                if (state != null) {
                    state.money -= total;
                }
            }
        }
        return total;
    }

    private State state(Programme programme, int month) {
        var identity = new Identity(programme.offer(), programme.reach());
        var known = states.get(identity);
        var population = residents.population;
        if (known == null) {
            var parameters = behaviour.programmes();
            var eligibility = new Eligibility(residents, programme.reach(), parameters, registryKey);
            known = new State(eligibility, population.blocks(), parameters.knownAtStart());
            states.put(identity, known);
            refresh(known, month, true);
        } else {
            refresh(known, month, false);
        }
        return known;
    }

    private void refresh(State state, int month, boolean all) {
        for (int s = 0; s < residents.population.settlements().size(); s++) {
            state.eligibility.refresh(s, month, all);
        }
    }

    private double train(Programme programme, State state, double weight, int month, long key) {
        state.places += programme.placesPerMonth() / weight;
        long places = (long) Math.min(state.places, affordable(state.money, programme.usdPerPlace()));
        var chosen = selection.inOrder(
                block -> state.eligibility.at(block) & ~residents.trained[block] & ~residents.skilled[block],
                places,
                key);
        state.places = Math.min(state.places - chosen.length, 1);
        for (int slot : chosen) {
            contact(state, slot >>> 6, 1L << (slot & 63));
            residents.trained[slot >>> 6] |= 1L << (slot & 63);
            teach(slot, key);
        }
        double paid = chosen.length * programme.usdPerPlace();
        state.money -= paid;
        return paid;
    }

    private static double affordable(double money, double each) {
        return each <= 0 ? Double.POSITIVE_INFINITY : StrictMath.floor(money / each);
    }

    /** The trainee learns if the course is completed; others at home learn a little from the trainee. */
    private void teach(int slot, long key) {
        var skills = behaviour.skills();
        if (Draws.uniform(key, Stream.COMPLETION, slot) >= Chance.threshold(skills.completion())) {
            return;
        }
        raise(slot, skills.byCourse(), key);
        int block = slot >>> 6;
        long self = 1L << (slot & 63);
        long home = Bits.household(self, residents.population.householdFirst()[block])
                & residents.population.occupied()[block]
                & residents.age10[block]
                & ~self;
        int others = Long.bitCount(home);
        int chance = others == 0 ? 0 : Chance.threshold(skills.learnFromTrainee() / others);
        for (long left = home; left != 0; left &= left - 1) {
            int other = block * 64 + Long.numberOfTrailingZeros(left);
            if (Draws.uniform(key, Stream.TAKE_UP, other) < chance) {
                raise(other, skills.fromTrainee(), key);
            }
        }
    }

    private void raise(int slot, double part, long key) {
        residents.skill(slot, Skill.taught(residents.skill[slot], part, Draws.uniform(key, Stream.LEARNING, slot)));
        residents.taught[slot >>> 6] |= 1L << (slot & 63);
    }

    private void handOutVouchers(Programme programme, State state, Market market, long key) {
        double each = programme.share() * market.deviceUsd();
        double places = Math.min(programme.placesPerMonth(), affordable(state.money, each));
        var chosen = selection.choose(
                block -> state.eligibility.at(block) & residents.age15[block] & ~residents.smart[block],
                (long) Math.min(places, Integer.MAX_VALUE),
                key);
        for (int block = 0; block < chosen.length; block++) {
            contact(state, block, chosen[block]);
            residents.voucher[block] |= chosen[block];
            marked |= chosen[block] != 0;
        }
    }

    /**
     * Enrols no more than a month's money can carry for good, whatever has been left over before. When the price rises
     * later and the money falls short, operators bear the rest.
     */
    private double enrol(Programme programme, State state, Market market, double weight, long key) {
        double each =
                programme.share() * market.dataUsdPerGb() * behaviour.adoption().basketGb();
        long holders = holders();
        double free = affordable(programme.usdPerMonth() / weight, each) - holders;
        int hears = Chance.threshold(state.known);
        var chosen = selection.choose(
                block -> aware(
                        block, hears, state.eligibility.at(block) & residents.age15[block] & ~residents.tariff[block]),
                (long) Math.max(0, Math.min(free, Integer.MAX_VALUE)),
                key);
        for (int block = 0; block < chosen.length; block++) {
            contact(state, block, chosen[block]);
            residents.tariff[block] |= chosen[block];
        }
        spread(programme, state, holders);
        double paid = Math.min(state.money, usingHolders() * each);
        state.money -= paid;
        return paid;
    }

    /** Those who know of the tariff: whose lasting luck lies below the share who know. */
    private long aware(int block, int hears, long among) {
        return Draws.below(registryKey, Stream.TAKE_UP, block, hears, among);
    }

    private void spread(Programme programme, State state, long holders) {
        var parameters = behaviour.programmes();
        double part = (double) holders / Math.max(1, residents.population.residents());
        double gain = (1 - state.known) * (programme.outreach() + parameters.wordOfMouth() * part);
        state.known = Math.max(0, Math.min(1, state.known + gain - parameters.forgetting() * state.known));
    }

    private long holders() {
        long sum = 0;
        for (long word : residents.tariff) {
            sum += Long.bitCount(word);
        }
        return sum;
    }

    private long usingHolders() {
        long sum = 0;
        for (int block = 0; block < residents.tariff.length; block++) {
            sum += Long.bitCount(residents.tariff[block] & residents.user[block]);
        }
        return sum;
    }

    private void dropTariffs(List<Programme> programmes) {
        boolean none = programmes.stream().noneMatch(programme -> programme.offer() == Offer.TARIFF);
        if (none && states.keySet().stream().anyMatch(identity -> identity.offer() == Offer.TARIFF)) {
            Arrays.fill(residents.tariff, 0);
            states.keySet().removeIf(identity -> identity.offer() == Offer.TARIFF);
        }
    }

    private void contact(State state, int block, long who) {
        long first = who & ~state.reached[block];
        state.reached[block] |= first;
        residents.contacted[block] |= first;
        marked |= first != 0;
    }
}
