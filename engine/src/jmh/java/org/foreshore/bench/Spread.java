package org.foreshore.bench;

import java.util.Arrays;

/** A figure measured in several processes: the middle one, the least and the most. */
record Spread(double least, double middle, double most) {

    static Spread of(double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
