package org.foreshore.behaviour;

import org.foreshore.country.Country;
import org.foreshore.country.YearValue;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * Who uses the Internet, owns which phone and knows what when the simulated time begins. Use is drawn with the
 * probability of the use decision itself, its intercept shifted in each of four cells (area × sex) until the mean
 * meets the country's history, so that who is online at the start is who would be.
 */
final class Start {

    private static final int RANGE = 2048;

    /** Part of users who own the smartphone they use; the others borrow it at home (assumed, 0.6 to 0.95). */
    private static final double USERS_WITH_SMARTPHONE = 0.8;

    /** Part of users who own a mobile phone of any kind (assumed, 0.8 to 1). */
    private static final double USERS_WITH_PHONE = 0.9;

    private final Residents residents;
    private final Country country;
    private final Scorecard scorecard;
    private final Burden burden;
    private final double[] userShare = new double[2];

    Start(Residents residents, Country country, Scorecard scorecard, Burden burden) {
        this.residents = residents;
        this.country = country;
        this.scorecard = scorecard;
        this.burden = burden;
    }

    /** National share of users in a year that may lie between two of the series, or outside it (then the nearest). */
    static double useIn(Country country, double year) {
        return YearValue.at(country.adoption().internetUse().value(), year);
    }

    /** Target share of users in one cell, given the national share and the odds ratios of the profile. */
    static double target(Country country, double national, boolean urban, boolean female) {
        double low = -20;
        double high = 20;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (mean(country, middle) < national) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return share(country, low, urban, female);
    }

    private static double mean(Country country, double intercept) {
        double urban = country.people().urbanShare().value();
        return urban * (share(country, intercept, true, true) + share(country, intercept, true, false)) / 2
                + (1 - urban) * (share(country, intercept, false, true) + share(country, intercept, false, false)) / 2;
    }

    private static double share(Country country, double intercept, boolean urban, boolean female) {
        var adoption = country.adoption();
        double odds = StrictMath.exp(intercept);
        if (urban) {
            odds *= adoption.useOddsUrban().value();
        }
        if (!female) {
            odds *= (urban ? adoption.useOddsMaleUrban() : adoption.useOddsMaleRural()).value();
        }
        return odds / (1 + odds);
    }

    /** Draws the start. @param covered residents of each settlement inside coverage; @param points its attraction */
    void draw(double national, int[] covered, int[] points, long monthKey) {
        for (int cell = 0; cell < 4; cell++) {
            boolean urban = cell >= 2;
            boolean female = (cell & 1) != 0;
            int shift = shift(target(country, national, urban, female), urban, female, covered, points);
            visit(urban, female, covered, points, (slot, score, inside) -> begin(slot, score, inside, shift, monthKey));
        }
        userShare[0] = userShare(false);
        userShare[1] = userShare(true);
        equip(monthKey);
    }

    private double userShare(boolean female) {
        long users = 0;
        long people = 0;
        for (int block = 0; block < residents.population.blocks(); block++) {
            long ofSex = female ? residents.planes.female(block) : ~residents.planes.female(block);
            long reachable = residents.population.occupied()[block] & residents.age10[block] & ofSex;
            people += Long.bitCount(reachable);
            users += Long.bitCount(reachable & residents.user[block]);
        }
        return people == 0 ? 0 : (double) users / people;
    }

    /** Told of one resident aged 10 or over. */
    private interface Visitor {
        void visit(int slot, int score, boolean inside);
    }

    private void visit(boolean urban, boolean female, int[] covered, int[] points, Visitor visitor) {
        var population = residents.population;
        for (int s = 0; s < population.settlements().size(); s++) {
            if (population.settlements().get(s).urban() == urban) {
                visitSettlement(s, female, covered[s], points[s], visitor);
            }
        }
    }

    private void visitSettlement(int settlement, boolean female, int covered, int points, Visitor visitor) {
        var population = residents.population;
        boolean urban = population.settlements().get(settlement).urban();
        int before = 0;
        int end = population.firstBlock()[settlement + 1];
        for (int block = population.firstBlock()[settlement]; block < end; block++) {
            long occupied = population.occupied()[block];
            long inside = Bits.first(occupied, covered - before);
            long ofSex = female ? residents.planes.female(block) : ~residents.planes.female(block);
            for (long left = occupied & residents.age10[block] & ofSex; left != 0; left &= left - 1) {
                long bit = left & -left;
                int slot = block * 64 + Long.numberOfTrailingZeros(bit);
                visitor.visit(slot, points + score(urban, block, bit, slot), (inside & bit) != 0);
            }
            before += Long.bitCount(occupied);
        }
    }

    private int score(boolean urban, int block, long bit, int slot) {
        int traits = residents.traits.of(slot);
        int income = Traits.incomeClass(traits);
        if (income < burden.barredBelow()) {
            return -RANGE;
        }
        boolean aged = (residents.age55[block] & bit) != 0;
        return scorecard.points(urban, traits, aged, Skill.natural(traits, 0))
                + burden.points(0, Burden.HAS_ACCESS, income);
    }

    /** Points to add to every covered resident's score so that the expected share of users meets the target. */
    private int shift(double target, boolean urban, boolean female, int[] covered, int[] points) {
        var histogram = new long[2 * RANGE + 1];
        var people = new long[1];
        visit(urban, female, covered, points, (slot, score, inside) -> {
            people[0]++;
            if (inside && score > -RANGE) {
                histogram[Math.min(2 * RANGE, score + RANGE)]++;
            }
        });
        int low = -2 * RANGE;
        int high = 2 * RANGE;
        while (low < high) {
            int middle = Math.floorDiv(low + high, 2);
            if (expected(histogram, middle) < target * people[0]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double expected(long[] histogram, int shift) {
        double sum = 0;
        for (int i = 0; i < histogram.length; i++) {
            if (histogram[i] > 0) {
                sum += histogram[i] * (Chance.logistic(i - RANGE + shift) * 0x1.0p-27);
            }
        }
        return sum;
    }

    private void begin(int slot, int score, boolean inside, int shift, long monthKey) {
        int natural = Skill.natural(residents.traits.of(slot), 0);
        int draw = Draws.uniform(monthKey, Stream.INITIAL_USE, slot);
        long bit = 1L << (slot & 63);
        if (inside && score > -RANGE && draw < Chance.logistic(score + shift)) {
            residents.user[slot >>> 6] |= bit;
            residents.everUser[slot >>> 6] |= bit;
            double tenure = Draws.tail(monthKey, Stream.LEARNING, slot) * 0x1.0p-21;
            residents.skill(slot, natural + (int) ((Skill.TOP - natural) * 0.5 * tenure + 0.5));
        } else {
            residents.skill(slot, natural);
        }
    }

    /** Phones: owners by sex to the survey's share; smartphones first to users, then to others up to their share. */
    private void equip(long monthKey) {
        var population = residents.population;
        for (int block = 0; block < population.blocks(); block++) {
            for (long left = population.occupied()[block] & residents.age10[block]; left != 0; left &= left - 1) {
                equip(block, left & -left, monthKey);
            }
            long home = Bits.household(residents.smart[block], population.householdFirst()[block]);
            long stranded = residents.user[block] & ~(residents.smart[block] | home & residents.planes.mayShare[block]);
            residents.smart[block] |= stranded;
            residents.phone[block] |= residents.smart[block];
        }
    }

    private void equip(int block, long bit, long monthKey) {
        int slot = block * 64 + Long.numberOfTrailingZeros(bit);
        boolean female = (residents.planes.female(block) & bit) != 0;
        var adoption = country.adoption();
        double owners = (female ? adoption.phoneWomen() : adoption.phoneMen()).value();
        double smart = owners * adoption.smartphoneShare().value();
        double u = Draws.uniform(monthKey, Stream.INITIAL_PHONE, slot) * 0x1.0p-27;
        boolean user = (residents.user[block] & bit) != 0;
        double users = userShare[female ? 1 : 0];
        double chance = user
                ? USERS_WITH_SMARTPHONE
                : Math.max(0, (smart - USERS_WITH_SMARTPHONE * users) / Math.max(0.01, 1 - users));
        if (u < chance) {
            residents.smart[block] |= bit;
        }
        if (u
                < Math.max(
                        chance,
                        user ? USERS_WITH_PHONE : (owners - USERS_WITH_PHONE * users) / Math.max(0.01, 1 - users))) {
            residents.phone[block] |= bit;
        }
    }
}
