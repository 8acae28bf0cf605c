package org.foreshore.statistics;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * What each player of a game contributes to what all of them reach together (Shapley 1953): its gain on joining those
 * before it, averaged over orders. Over all orders it is the Shapley value; over some it is an unbiased estimate of it if
 * the orders were drawn evenly. Contributions add up to the whole in either case, since those of each order do.
 */
public final class Shapley {

    private Shapley() {}

    /**
     * @param orders each names every player once, from 0
     * @param worth what a set of players reaches; a set is a number whose bits are the players
     */
    public static double[] contributions(List<List<Integer>> orders, IntToDoubleFunction worth) {
        var contributions = new double[orders.get(0).size()];
        for (var order : orders) {
            var gains = gains(order, worth);
            for (var player = 0; player < gains.length; player++) {
                contributions[player] += gains[player] / orders.size();
            }
        }
        return contributions;
    }

    /** What each player adds to those before it in one order, by player. */
    public static double[] gains(List<Integer> order, IntToDoubleFunction worth) {
        var gains = new double[order.size()];
        var set = 0;
        var before = worth.applyAsDouble(0);
        for (int player : order) {
            set |= 1 << player;
            var now = worth.applyAsDouble(set);
            gains[player] = now - before;
            before = now;
        }
        return gains;
    }

    /**
     * How much more, or less, two players reach with each other than apart: the interaction index of Grabisch and Roubens
     * (1999), an average over the sets of others that they may join.
     *
     * @param worth is asked for every set of players
     */
    public static double interaction(int players, int one, int other, IntToDoubleFunction worth) {
        var sum = 0.0;
        for (var set = 0; set < 1 << players; set++) {
            if ((set >> one & 1) == 0 && (set >> other & 1) == 0) {
                var both = set | 1 << one | 1 << other;
                var more = worth.applyAsDouble(both)
                        - worth.applyAsDouble(set | 1 << one)
                        - worth.applyAsDouble(set | 1 << other)
                        + worth.applyAsDouble(set);
                sum += more * weight(players - 1, Integer.bitCount(set));
            }
        }
        return sum;
    }

    /** Chance that just these {@code before} of {@code others} come before one more, all orders being alike. */
    private static double weight(int others, int before) {
        var chance = 1.0 / others;
        for (var i = 1; i <= before; i++) {
            chance *= (double) i / (others - i);
        }
        return chance;
    }
}
