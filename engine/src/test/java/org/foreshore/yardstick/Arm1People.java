package org.foreshore.yardstick;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.random.Draws;

/** The population of the Adoption Reference Model 1: one byte column for each trait, settlement by settlement. */
final class Arm1People {

    static final long G = 0x9E3779B97F4A7C15L;
    private static final long SEED = 42;
    private static final long SETTLEMENTS = key(1);
    private static final long HOUSEHOLDS = key(2);
    private static final long RESIDENTS = key(3);

    /** Residents {@code from} to before {@code to}. @param rollout month from which coverage grows */
    record Place(int from, int to, boolean urban, double coverage, int rollout) {}

    final List<Place> places = new ArrayList<>();
    final byte[] age;
    final byte[] education;
    final byte[] sex;
    final byte[] income;
    final byte[] startSkill;
    final byte[] startTrust;
    final byte[] startDevice;
    final byte[] startSub;
    final byte[] startService;

    /** Members of the household from this resident on, if it is the first of one; else 0. */
    final byte[] household;

    private int made;
    private int homes;

    Arm1People(int n) {
        age = new byte[n];
        education = new byte[n];
        sex = new byte[n];
        income = new byte[n];
        startSkill = new byte[n];
        startTrust = new byte[n];
        startDevice = new byte[n];
        startSub = new byte[n];
        startService = new byte[n];
        household = new byte[n];
        while (made < n) {
            settle();
        }
    }

    private static long key(int number) {
        return Draws.mix(SEED + number * G);
    }

    int size() {
        return age.length;
    }

    private void settle() {
        long w = Draws.mix(SETTLEMENTS + G * (places.size() + 1));
        boolean urban = (w & 15) < 6;
        double coverage = urban ? 0.9 : 0.2 + 0.4 * ((w >>> 8 & 255) / 255.0);
        int from = made;
        for (long left = 125 + (w >>> 32) % 251; left > 0 && made < size(); left--) {
            house(urban);
        }
        places.add(new Place(from, made, urban, coverage, (int) ((w >>> 16 & 255) % 96)));
    }

    private void house(boolean urban) {
        long w = Draws.mix(HOUSEHOLDS + G * (++homes));
        int members = (int) Math.min(size() - made, 1 + (w >>> 32) % 7);
        household[made] = (byte) members;
        for (int end = made + members; made < end; made++) {
            income[made] = (byte) ((w & 0xFFFF) % 5);
            person(made, urban);
        }
    }

    private void person(int i, boolean urban) {
        long w = Draws.mix(RESIDENTS + G * (i + 1));
        age[i] = (byte) ((w & 0xFFFF) % 6);
        education[i] = (byte) (w >>> 16 & 3);
        sex[i] = (byte) (w >>> 18 & 1);
        long skill = 2 * education[i] + (w >>> 20 & 7) - (age[i] >= 4 ? 2 : 0);
        startSkill[i] = (byte) Math.max(0, Math.min(15, skill));
        startTrust[i] = (byte) (4 + (w >>> 24 & 7));
        long d = w >>> 32 & 255;
        startDevice[i] = (byte) (d < 90 ? 0 : d < 166 ? 1 : 2);
        boolean sub = startDevice[i] > 0 && (w >>> 40 & 255) < (urban ? 64 : 26);
        startSub[i] = (byte) (sub ? 1 : 0);
        startService[i] = (byte) (sub && (w >>> 48 & 255) < 77 ? 1 : 0);
    }
}
