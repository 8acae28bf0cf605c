package org.foreshore.yardstick;

import org.foreshore.random.Draws;
import org.foreshore.yardstick.Arm1People.Place;

/**
 * The Adoption Reference Model 1 in plain Java: byte columns, one pass over everybody in every month, addressed draws
 * and tables instead of exponentials. It is what a careful programmer writes at first, and so the unit in which the
 * engine's speed is told. Its numbers are published, so anybody can measure the same work in another framework.
 */
public final class Arm1 {

    public static final int MONTHS = 120;
    private static final int GROUPS = 12;
    private static final int[] AGE = {10, 20, 10, 0, -25, -50};
    private static final int[] INCOME = {-40, -20, 0, 20, 40};
    private static final int[] EDUCATION = {-30, -10, 10, 30};
    private static final int[] SEX = {0, -6};
    private static final int[] DEVICE = {0, 0, 40};
    private static final int RANGE = 1024;
    private static final int[] JOIN = table(0.08, 1, 24);
    private static final int[] LEAVE = table(0.04, -1, 24);
    private static final int[] SERVE = table(0.10, 1, 20);
    private static final int SELDOM = threshold(0.01, 20);
    private static final int[] LEARN = learn();

    private final Arm1People people;
    private final long seed;
    private final byte[] skill;
    private final byte[] trust;
    private final byte[] device;
    private final byte[] sub;
    private final byte[] service;
    private final double[] coverage;
    private final int[] subscribers;
    private final int[] counts = new int[3 * GROUPS];
    private long checksum;

    public Arm1(int n, long seed) {
        people = new Arm1People(n);
        this.seed = seed;
        skill = people.startSkill.clone();
        trust = people.startTrust.clone();
        device = people.startDevice.clone();
        sub = people.startSub.clone();
        service = people.startService.clone();
        int places = people.places.size();
        coverage = people.places.stream().mapToDouble(Place::coverage).toArray();
        subscribers = new int[places];
        for (int s = 0; s < places; s++) {
            count(s);
        }
    }

    private static int threshold(double chance, int digits) {
        return (int) Math.ceil(chance * (1 << digits));
    }

    private static int[] table(double most, int sign, int digits) {
        var table = new int[2 * RANGE];
        for (int x = -RANGE; x < RANGE; x++) {
            table[x + RANGE] = threshold(most * (1 / (1 + StrictMath.exp(-sign * x / 64.0))), digits);
        }
        return table;
    }

    private static int[] learn() {
        var table = new int[16];
        for (int level = 0; level < 16; level++) {
            table[level] = threshold(0.05 * (15 - level) / 15, 20);
        }
        return table;
    }

    private static int at(int[] table, int x) {
        return table[Math.max(0, Math.min(2 * RANGE - 1, x + RANGE))];
    }

    /** Runs all months from the start; the checksum of every count of every month. */
    public long run() {
        for (int month = 0; month < MONTHS; month++) {
            month(month);
        }
        return checksum;
    }

    private void month(int month) {
        long key = Draws.mix(Draws.mix(seed + Arm1People.G) + (month + 1) * 0xD1342543DE82EF95L);
        long all = 0;
        for (int each : subscribers) {
            all += each;
        }
        double price = Math.max(0.3, 1 - 0.004 * month - 0.3 * ((double) all / people.size()));
        java.util.Arrays.fill(counts, 0);
        for (int s = 0; s < subscribers.length; s++) {
            settlement(s, month, price, key);
            count(s);
        }
        for (int value : counts) {
            checksum = Draws.mix(checksum + Arm1People.G + value);
        }
    }

    private void settlement(int s, int month, double price, long key) {
        var place = people.places.get(s);
        double share = (double) subscribers[s] / (place.to() - place.from());
        if (month >= place.rollout()) {
            coverage[s] = Math.min(0.98, coverage[s] + 0.03);
        }
        double c = coverage[s];
        double quality = Math.max(0, c - 0.3 * share);
        double utility = 1.2 * c + 1.5 * share - 1.6 * price + 0.5 * quality - 2.4;
        int points = (int) Math.floor(64 * utility + 0.5) + (place.urban() ? 10 : 0);
        int trustUp = threshold(0.03 * quality, 20);
        int trustDown = threshold(0.03 * (1 - quality), 20);
        for (int first = place.from(); first < place.to(); first += people.household[first]) {
            int end = first + people.household[first];
            int home = 0;
            for (int i = first; i < end; i++) {
                home += sub[i];
            }
            for (int i = first; i < end; i++) {
                resident(i, points, home - sub[i], trustUp, trustDown, Draws.mix(key + Arm1People.G * (i + 1)));
            }
        }
    }

    private void resident(int i, int points, int others, int trustUp, int trustDown, long w) {
        boolean online = sub[i] != 0;
        int level = skill[i];
        int faith = trust[i];
        int x = points
                + AGE[people.age[i]]
                + INCOME[people.income[i]]
                + EDUCATION[people.education[i]]
                + SEX[people.sex[i]]
                + 5 * level
                + 4 * faith
                + DEVICE[device[i]]
                + 16 * others;
        learn(i, online, level, faith, trustUp, trustDown, (int) (w & 0xFFFFF));
        if (online) {
            serve(i, level, faith, (int) (w >>> 20 & 0xFFFFF));
        }
        connect(i, online, x, (int) (w >>> 40));
    }

    private void connect(int i, boolean online, int x, int u) {
        if (online) {
            if (u < at(LEAVE, x)) {
                sub[i] = 0;
                service[i] = 0;
            }
        } else if (device[i] == 0) {
            int income = people.income[i];
            if (u < threshold(0.02 + 0.005 * income, 24)) {
                device[i] = (byte) (income >= 3 ? 2 : 1);
            }
        } else if (u < at(JOIN, x)) {
            sub[i] = 1;
        }
    }

    private void serve(int i, int level, int faith, int u) {
        if (service[i] != 0) {
            service[i] = (byte) (u < SELDOM ? 0 : 1);
        } else if (u < at(SERVE, -120 + 8 * level + 6 * faith + EDUCATION[people.education[i]])) {
            service[i] = 1;
        }
    }

    private void learn(int i, boolean online, int level, int faith, int trustUp, int trustDown, int u) {
        if (!online) {
            skill[i] = (byte) (u < SELDOM ? Math.max(0, level - 1) : level);
        } else if (u < LEARN[level]) {
            skill[i]++;
        } else if (u < LEARN[level] + trustUp) {
            trust[i] = (byte) Math.min(15, faith + 1);
        } else if (u < LEARN[level] + trustUp + trustDown) {
            trust[i] = (byte) Math.max(0, faith - 1);
        }
    }

    private void count(int s) {
        var place = people.places.get(s);
        int all = 0;
        for (int i = place.from(); i < place.to(); i++) {
            int group = 3 * (people.age[i] / 2 * 4 + people.sex[i] * 2 + (place.urban() ? 1 : 0));
            counts[group] += sub[i];
            counts[group + 1] += service[i];
            counts[group + 2] += skill[i];
            all += sub[i];
        }
        subscribers[s] = all;
    }
}
