package org.foreshore.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Orders in which changes may join one another: all of them if they are few, else a sample that luck decides. */
record Orders(List<List<Integer>> list) {

    /** Up to so many changes every set of them is asked. */
    static final int MOST_EXACT = 6;

    /** Orders sampled beyond that, each with its reverse, so that a change comes as often early as late. */
    private static final int SAMPLED_PAIRS = 6;

    Orders {
        list = List.copyOf(list);
    }

    static Orders of(int changes, long seed) {
        return new Orders(changes <= MOST_EXACT ? all(changes) : sampled(changes, seed));
    }

    private static List<List<Integer>> all(int changes) {
        List<List<Integer>> orders = new ArrayList<>(List.of(List.of()));
        for (int change = 0; change < changes; change++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (var order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    var one = new ArrayList<>(order);
                    one.add(place, change);
                    longer.add(List.copyOf(one));
                }
            }
            orders = longer;
        }
        return orders;
    }

    /** Each order is shuffled at an address of its own. */
    private static List<List<Integer>> sampled(int changes, long seed) {
        List<List<Integer>> orders = new ArrayList<>();
        for (int pair = 0; pair < SAMPLED_PAIRS; pair++) {
            var luck = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * (pair + 1));
            var order = new ArrayList<Integer>();
            for (int change = 0; change < changes; change++) {
                order.add(luck.nextInt(change + 1), change);
            }
            orders.add(List.copyOf(order));
            Collections.reverse(order);
            orders.add(List.copyOf(order));
        }
        return orders;
    }
}
