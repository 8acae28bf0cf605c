package org.foreshore.behaviour;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.foreshore.connectivity.Network;
import org.foreshore.country.Country;
import org.foreshore.population.Population;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * The month of residents again, from the equations of the model: one resident at a time, plain arrays, plain uniforms
 * from the same addresses. Shares with the engine the packed traits, the draws and the parameters; no planes, no tables,
 * no screens, no code of the pass. Only how real numbers become points and thresholds is repeated to the bit.
 */
final class Oracle {

    /** What a resident is offered this month. */
    interface Offers {
        /** Part of the data price that a tariff leaves, 1 without one. */
        double dataPart(int slot);

        /** Part of the device price that a voucher leaves, 1 without one. */
        double devicePart(int slot);

        /** Months over which the device is paid, 0 for cash. */
        int instalments(int slot);

        boolean contacted(int slot);
    }

    private static final double CERTAIN = 1 << 27;

    final boolean[] user;
    final boolean[] ever;
    final boolean[] smart;
    final boolean[] phone;
    final int[] skill;
    /** Trust in digital services, 0 to 15; taken over from the world, since services are not this oracle's matter. */
    private final int[] trust;

    final int[] traits;

    /** Age in months as of the last yearly review. */
    final int[] age;

    private final Population population;
    private final Country country;
    private final AdoptionParameters adoption;
    private final DeviceParameters devices;
    private final SkillParameters skills;
    private final OracleDemography demography;
    private final double[] lasting;
    private final double[][] before;
    private final int[][] users;
    private final int[][] people;
    private final double meanIncome;

    Oracle(Population population, Country country, Behaviour behaviour, long startKey) {
        this.population = population;
        this.country = country;
        adoption = behaviour.adoption();
        devices = behaviour.devices();
        skills = behaviour.skills();
        int slots = population.slots();
        user = new boolean[slots];
        ever = new boolean[slots];
        smart = new boolean[slots];
        phone = new boolean[slots];
        skill = new int[slots];
        trust = new int[slots];
        age = new int[slots];
        traits = population.traits().clone();
        demography = new OracleDemography(this, population, country);
        int settlements = population.settlements().size();
        before = new double[settlements][13];
        users = new int[settlements][12];
        people = new int[settlements][12];
        lasting = new double[settlements];
        var normal = new NormalDistribution(null, 0, 1);
        for (int s = 0; s < settlements; s++) {
            double u = Draws.real(startKey, Stream.SETTLEMENT, s);
            lasting[s] = adoption.settlement() * normal.inverseCumulativeProbability(u);
        }
        double sum = 0;
        for (double income : population.incomeUsdPerMonth()) {
            sum += income;
        }
        meanIncome = sum / population.incomeUsdPerMonth().length;
    }

    /** Takes over the state at the start. */
    void begin(Residents residents) {
        for (int slot = 0; slot < user.length; slot++) {
            user[slot] = has(residents.user, slot);
            ever[slot] = has(residents.everUser, slot);
            smart[slot] = has(residents.smart, slot);
            phone[slot] = has(residents.phone, slot);
            skill[slot] = residents.skill.get(slot);
            age[slot] = Traits.ageMonths(traits[slot], 0);
        }
        for (int s = 0; s < users.length; s++) {
            count(s);
        }
    }

    /** Takes over what programmes have taught before the month, and trust. */
    void taught(Residents residents, Experience experience) {
        for (int slot = 0; slot < skill.length; slot++) {
            skill[slot] = residents.skill.get(slot);
            trust[slot] = experience.trust.get(slot);
        }
    }

    boolean agrees(Residents residents, int slot) {
        return traits[slot] == residents.traits.of(slot)
                && skill[slot] == residents.skill.get(slot)
                && user[slot] == has(residents.user, slot)
                && ever[slot] == has(residents.everUser, slot)
                && smart[slot] == has(residents.smart, slot)
                && phone[slot] == has(residents.phone, slot);
    }

    String tell(int slot) {
        return "traits %x, skill %d, user %b, ever %b, smartphone %b, phone %b"
                .formatted(traits[slot], skill[slot], user[slot], ever[slot], smart[slot], phone[slot]);
    }

    static boolean has(long[] plane, int slot) {
        return (plane[slot / 64] >>> slot % 64 & 1) == 1;
    }

    boolean occupied(int slot) {
        return has(population.occupied(), slot);
    }

    void month(int month, long key, Network network, Market market, boolean extrapolate, Offers offers) {
        double nation = nation();
        for (int s = 0; s < users.length; s++) {
            double[] exposure = exposure(s, extrapolate);
            demography.review(s, month, key);
            settlement(s, new Now(month, key, network, market, offers), exposure, nation);
            count(s);
        }
    }

    private record Now(int month, long key, Network network, Market market, Offers offers) {
        int draw(Stream stream, int slot) {
            return Draws.uniform(key, stream, slot);
        }
    }

    private double nation() {
        long using = 0;
        long living = 0;
        for (int s = 0; s < users.length; s++) {
            for (int g = 0; g < 12; g++) {
                using += users[s][g];
                living += people[s][g];
            }
        }
        return living == 0 ? 0 : (double) using / living;
    }

    /** Share of users around each group, half a month ahead: now + (now - before) / 2. */
    private double[] exposure(int s, boolean extrapolate) {
        int using = 0;
        int living = 0;
        for (int g = 0; g < 12; g++) {
            using += users[s][g];
            living += people[s][g];
        }
        double all = living == 0 ? 0 : (double) using / living;
        double here = ahead(s, 12, all, extrapolate);
        var exposure = new double[12];
        for (int g = 0; g < 12; g++) {
            double own = ahead(s, g, (users[s][g] + 10 * all) / (people[s][g] + 10.0), extrapolate);
            exposure[g] = (1 - adoption.homophily()) * here + adoption.homophily() * own;
        }
        return exposure;
    }

    private double ahead(int s, int g, double now, boolean extrapolate) {
        double then = before[s][g];
        before[s][g] = now;
        return extrapolate ? Math.min(1, Math.max(0, now + 0.5 * (now - then))) : now;
    }

    private void count(int s) {
        java.util.Arrays.fill(users[s], 0);
        java.util.Arrays.fill(people[s], 0);
        for (int slot = from(s); slot < from(s + 1); slot++) {
            if (occupied(slot) && age[slot] >= 120) {
                people[s][group(slot)]++;
                users[s][group(slot)] += user[slot] ? 1 : 0;
            }
        }
    }

    private int from(int s) {
        return population.firstBlock()[s] * 64;
    }

    private int group(int slot) {
        int ages = age[slot] < 25 * 12 ? 0 : age[slot] < 55 * 12 ? 1 : 2;
        return (Traits.female(traits[slot]) ? 6 : 0) + 2 * ages + (Traits.education(traits[slot]) >= 2 ? 1 : 0);
    }

    private void settlement(int s, Now now, double[] exposure, double nation) {
        var then = new Then(user.clone(), ever.clone(), smart.clone());
        int rank = 0;
        for (int slot = from(s); slot < from(s + 1); slot++) {
            if (occupied(slot)) {
                decide(s, slot, rank++, now, then, exposure, nation);
            }
        }
        rank = 0;
        for (int slot = from(s); slot < from(s + 1); slot++) {
            if (occupied(slot)) {
                phone[slot] |= smart[slot];
                user[slot] &= access(slot, smart) && rank++ < now.network.built(s) && !barred(s, slot, now);
            }
        }
    }

    /** State of the month before. */
    private record Then(boolean[] user, boolean[] ever, boolean[] smart) {}

    private void decide(int s, int slot, int rank, Now now, Then then, double[] exposure, double nation) {
        boolean access = access(slot, then.smart);
        if (!then.user[slot] && age[slot] >= 120 && rank < now.network.inService(s) && !barred(s, slot, now)) {
            int device = access ? 0 : home(slot, then.smart) ? 2 : 1;
            double around = adoption.weightSettlement() * exposure[group(slot)]
                    + adoption.weightNation() * nation
                    + (home(slot, then.user) ? adoption.weightHousehold() : 0);
            double works = now.network.available(s);
            int consider = then.ever[slot]
                    ? threshold(strikes(adoption.reconsider()))
                    : threshold(works * strikes(adoption.considerAlone() + adoption.considerByPeers() * around));
            if (now.offers.contacted(slot)) {
                consider = Math.max(consider, threshold(adoption.contact()));
            }
            if (now.draw(Stream.ADOPTION, slot) < both(consider, sigma(utility(s, slot, device, now)))) {
                user[slot] = true;
                ever[slot] = true;
                smart[slot] |= !access;
            }
        }
        int staying = utility(s, slot, 0, now) + points(adoption.habit());
        if (then.user[slot]) {
            int leave = (int) CERTAIN - sigma(staying);
            user[slot] = now.draw(Stream.ADOPTION, slot) >= both(threshold(strikes(adoption.reexamine())), leave);
        }
        if (then.smart[slot]) {
            boolean poorest = Traits.incomeClass(traits[slot]) < 6;
            double rate = (poorest ? 1 + devices.poorLoss() : 1) / devices.lifeMonths();
            int again = sigma(utility(s, slot, 3, now) + points(adoption.habit()));
            boolean replaced = then.user[slot] && now.draw(Stream.REPLACEMENT, slot) < again;
            smart[slot] = now.draw(Stream.DEVICE_LOSS, slot) >= threshold(strikes(rate)) || replaced;
        }
        learn(slot, then.user[slot], now);
    }

    /** Half of what is missing, or of what was gained, at a time; as often as the rate says. */
    private void learn(int slot, boolean using, Now now) {
        int gap = using ? 15 - skill[slot] : skill[slot] - natural(slot, now.month);
        if (gap > 0) {
            int step = (gap + 1) / 2;
            double chance = (using ? skills.byUse() : skills.fading()) * gap / step;
            if (now.draw(Stream.LEARNING, slot) < threshold(chance)) {
                skill[slot] += using ? step : -step;
            }
        }
    }

    int natural(int slot, int month) {
        int months = Traits.ageMonths(traits[slot], month);
        if (months < 120) {
            return 0;
        }
        int level = new int[] {1, 3, 7, 11}[Traits.education(traits[slot])];
        level -= months > 45 * 12 ? 2 : 0;
        level -= Traits.disability(traits[slot]) == 2 ? 2 : 0;
        return Math.max(0, level);
    }

    private boolean home(int slot, boolean[] flag) {
        int first = slot;
        while (!has(population.householdFirst(), first)) {
            first--;
        }
        int member = first;
        do {
            if (flag[member] && occupied(member)) {
                return true;
            }
            member++;
        } while (member % 64 != 0 && !has(population.householdFirst(), member));
        return false;
    }

    private boolean access(int slot, boolean[] phones) {
        return phones[slot] || home(slot, phones) && Traits.mayShare(traits[slot]);
    }

    private double dataUsd(int s, int slot, Now now) {
        return now.market.dataUsdPerGb()
                * adoption.basketGb()
                * now.offers.dataPart(slot)
                * (now.network.community(s) ? now.market.communityFactor() : 1);
    }

    private double income(int slot, Now now) {
        return population.incomeUsdPerMonth()[Traits.incomeClass(traits[slot])] * now.market.incomeFactor();
    }

    private boolean barred(int s, int slot, Now now) {
        return dataUsd(s, slot, now) >= adoption.unaffordable() * income(slot, now);
    }

    /** @param device 0 has one, 1 must buy, 2 must buy a second for the household, 3 replaces the own at full price */
    private double deviceUsd(int slot, int device, Now now) {
        if (device == 0) {
            return 0;
        }
        boolean help = device < 3;
        double price = now.market.deviceUsd() * (help ? now.offers.devicePart(slot) : 1);
        int months = help ? now.offers.instalments(slot) : 0;
        return price
                * (device == 2 ? 1 + devices.secondDevice() : 1)
                / (months > 0 ? Math.max(months, devices.cashMonths()) : devices.cashMonths());
    }

    /** The utility of going online, in points: each term rounded by itself. */
    private int utility(int s, int slot, int device, Now now) {
        boolean urban = population.settlements().get(s).urban();
        double y = income(slot, now);
        double b = (dataUsd(s, slot, now) + deviceUsd(slot, device, now)) / y;
        double place =
                country.adoption().attraction().value() + adoption.quality() * now.network.quality(s) + lasting[s];
        double cost =
                adoption.income() * StrictMath.log(y / meanIncome) - adoption.burden() * StrictMath.log1p(b / 0.02);
        return points(place)
                + points(personal(traits[slot], urban))
                + points(adoption.skill() * skill[slot] / 15)
                + points(adoption.trust() * (trust[slot] / 15.0 - 0.5))
                - (age[slot] >= 55 * 12 ? points(adoption.old()) : 0)
                + points(cost);
    }

    private double personal(int code, boolean urban) {
        double own =
                Traits.minority(code) ? country.adoption().contentOwnLanguage().value() : 1;
        double difficulty =
                new double[] {0, adoption.someDisability(), adoption.severeDisability()}[Traits.disability(code)];
        double norm = (urban
                        ? country.adoption().genderNormUrban()
                        : country.adoption().genderNormRural())
                .value();
        return (Traits.electricity(code) ? adoption.electricity() : 0)
                + adoption.content() * own
                - difficulty
                + taste(Traits.taste(code))
                - (Traits.female(code) ? norm : 0);
    }

    /** Mean of a sixteenth of a normal distribution. */
    private double taste(int sixteenth) {
        var normal = new NormalDistribution(null, 0, 1);
        double low = sixteenth == 0 ? 0 : normal.density(normal.inverseCumulativeProbability(sixteenth / 16.0));
        double high = sixteenth == 15 ? 0 : normal.density(normal.inverseCumulativeProbability((sixteenth + 1) / 16.0));
        return adoption.taste() * 16 * (low - high);
    }

    private static int points(double logOdds) {
        return (int) Math.floor(logOdds * 64 + 0.5);
    }

    static double strikes(double rate) {
        return -StrictMath.expm1(-rate);
    }

    static int threshold(double probability) {
        return (int) Math.ceil(Math.max(0, Math.min(1, probability)) * CERTAIN);
    }

    private static int both(int one, int other) {
        return (int) ((long) one * other >> 27);
    }

    private static int sigma(int points) {
        int within = Math.max(-1024, Math.min(1023, points));
        return threshold(1 / (1 + StrictMath.exp(-within / 64.0)));
    }
}
