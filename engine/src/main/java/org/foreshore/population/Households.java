package org.foreshore.population;

import org.foreshore.population.Luck.Purpose;

/**
 * Households of one stratum as seats: how many members each has, how many of them are children, and whether its first
 * two adults are a couple.
 */
final class Households {

    static final int MOST_MEMBERS = 8;

    /** Two adults or more form a couple this often: an assumption. */
    private static final double COUPLES = 0.85;

    /** Children who grow up with one adult only: an assumption. */
    private static final double SINGLE_PARENTS = 0.08;

    private final byte[] size;
    private final byte[] children;
    private final boolean[] couple;
    private final Luck luck;

    private Households(byte[] size, Luck luck) {
        this.size = size;
        this.children = new byte[size.length];
        this.couple = new boolean[size.length];
        this.luck = luck;
    }

    /** Seats for so many adults and children; needs an adult for every household and for every eight residents. */
    static Households of(Stratum stratum, int adults, int children, Luck luck) {
        int residents = adults + children;
        int fewest = (residents + MOST_MEMBERS - 1) / MOST_MEMBERS;
        int wanted = (int) Math.round(residents / stratum.meanHouseholdSize());
        int count = Math.max(fewest, Math.min(adults, wanted));
        var households = new Households(new byte[count], luck);
        households.setSizes(stratum.householdSizes(), residents);
        households.seatChildren(children);
        households.pairAdults();
        return households;
    }

    int count() {
        return size.length;
    }

    int size(int household) {
        return size[household];
    }

    int children(int household) {
        return children[household];
    }

    boolean couple(int household) {
        return couple[household];
    }

    private void setSizes(double[] shares, int residents) {
        int[] counts = Integerisation.of(shares, size.length, luck.uniform(Purpose.ROUNDING, 1));
        int next = 0;
        for (int k = 0; k < counts.length; k++) {
            for (int i = 0; i < counts[k]; i++) {
                size[next++] = (byte) (k + 1);
            }
        }
        shuffle();
        fitTo(residents);
    }

    private void shuffle() {
        for (int i = size.length - 1; i > 0; i--) {
            int j = luck.below(i + 1, Purpose.SIZE_ORDER, i);
            byte kept = size[i];
            size[i] = size[j];
            size[j] = kept;
        }
    }

    /** Adds or takes single members until the sizes sum to the residents; rounding leaves few to move. */
    private void fitTo(int residents) {
        int missing = residents;
        for (byte members : size) {
            missing -= members;
        }
        for (int i = 0; missing != 0; i = (i + 1) % size.length) {
            if (missing > 0 && size[i] < MOST_MEMBERS) {
                size[i]++;
                missing--;
            } else if (missing < 0 && size[i] > 1) {
                size[i]--;
                missing++;
            }
        }
    }

    /** Children sit behind two adults as a rule, behind one in some households and when there are many of them. */
    private void seatChildren(int total) {
        int behindOne = 0;
        int behindTwo = 0;
        for (byte members : size) {
            behindOne += members > 1 ? 1 : 0;
            behindTwo += Math.max(0, members - 2);
        }
        int usual = (int) Math.min(behindOne, Math.round(SINGLE_PARENTS * total));
        int single = Math.max(total - behindTwo, usual);
        int others = total - single;
        for (int i = 0; i < size.length; i++) {
            for (int seat = 1; seat < size[i]; seat++) {
                double u = luck.uniform(Purpose.CHILD_SEAT, (long) i * MOST_MEMBERS + seat);
                boolean taken = seat == 1 ? u * behindOne < single : u * behindTwo < others;
                children[i] += taken ? 1 : 0;
                single -= seat == 1 && taken ? 1 : 0;
                others -= seat > 1 && taken ? 1 : 0;
                behindOne -= seat == 1 ? 1 : 0;
                behindTwo -= seat > 1 ? 1 : 0;
            }
        }
    }

    private void pairAdults() {
        for (int i = 0; i < size.length; i++) {
            couple[i] = size[i] - children[i] > 1 && luck.uniform(Purpose.COUPLE, i) < COUPLES;
        }
    }
}
