package org.foreshore.population;

import org.foreshore.population.Luck.Purpose;

/**
 * What the members of a household share: income class, electricity and language. Each is given by rank, so that its
 * margin holds as exactly as whole households allow: income rises with the schooling of the head, electricity with
 * income, and a minority language is spoken more in some settlements than in others.
 */
final class Livelihoods {

    /** Weight of one level of schooling against luck of spread 0.4: a correlation of about 0.45. An assumption. */
    private static final double SCHOOLING_WEIGHT = 0.2;

    private static final double HIGHEST_SCORE = (PersonTable.LEVELS - 1) * SCHOOLING_WEIGHT + 2;

    /** Luck in electricity against the rank in income: an assumption. */
    private static final double ELECTRICITY_LUCK = 0.6;

    /** Luck of the household against that of its settlement: speakers of a language live together. An assumption. */
    private static final double LANGUAGE_LUCK = 0.3;

    private final byte[] incomeClass;
    private final boolean[] electricity;
    private final boolean[] minority;
    private final Members members;
    private final Luck luck;

    private Livelihoods(Members members, Luck luck) {
        this.members = members;
        this.luck = luck;
        this.incomeClass = new byte[members.households()];
        this.electricity = new boolean[members.households()];
        this.minority = new boolean[members.households()];
    }

    /** @param settlement index of the settlement each household lives in */
    static Livelihoods of(Members members, Stratum stratum, double minorityShare, int[] settlement, Luck luck) {
        var livelihoods = new Livelihoods(members, luck);
        livelihoods.setIncome(stratum.incomeClasses());
        livelihoods.setElectricity(stratum.electricity());
        livelihoods.setMinority(minorityShare, settlement);
        return livelihoods;
    }

    int incomeClass(int household) {
        return incomeClass[household];
    }

    boolean electricity(int household) {
        return electricity[household];
    }

    boolean minority(int household) {
        return minority[household];
    }

    private void setIncome(double[] shares) {
        var scores = new char[incomeClass.length];
        for (int i = 0; i < scores.length; i++) {
            int level = PersonTable.level(members.kind(members.first(i)));
            double chance = luck.uniform(Purpose.INCOME, 2L * i) + luck.uniform(Purpose.INCOME, 2L * i + 1);
            scores[i] = Ranking.step((level * SCHOOLING_WEIGHT + chance) / HIGHEST_SCORE);
        }
        int current = 0;
        double upTo = shares[0];
        long before = 0;
        for (int household : Ranking.ascending(scores)) {
            double rank = (before + members.size(household) / 2.0) / members.residents();
            while (rank >= upTo && current < shares.length - 1) {
                current++;
                upTo += shares[current];
            }
            incomeClass[household] = (byte) current;
            before += members.size(household);
        }
    }

    private void setElectricity(double share) {
        var scores = new char[electricity.length];
        for (int i = 0; i < scores.length; i++) {
            double chance = ELECTRICITY_LUCK * luck.uniform(Purpose.ELECTRICITY, i);
            double income = (double) incomeClass[i] / Traits.INCOME_CLASSES;
            scores[i] = Ranking.step((income + chance) / (1 + ELECTRICITY_LUCK));
        }
        int[] order = Ranking.ascending(scores);
        for (int i = (int) Math.round((1 - share) * order.length); i < order.length; i++) {
            electricity[order[i]] = true;
        }
    }

    private void setMinority(double share, int[] settlement) {
        var scores = new char[minority.length];
        for (int i = 0; i < scores.length; i++) {
            double here = luck.uniform(Purpose.LANGUAGE_OF_SETTLEMENT, settlement[i]);
            double chance = LANGUAGE_LUCK * luck.uniform(Purpose.LANGUAGE, i);
            scores[i] = Ranking.step((here + chance) / (1 + LANGUAGE_LUCK));
        }
        double wanted = share * members.residents();
        double speakers = 0;
        for (int household : Ranking.ascending(scores)) {
            if (speakers + members.size(household) / 2.0 > wanted) {
                break;
            }
            minority[household] = true;
            speakers += members.size(household);
        }
    }
}
