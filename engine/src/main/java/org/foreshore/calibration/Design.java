package org.foreshore.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** Places to try: a Sobol sequence, which fills a box evenly, and whatever of it passes. */
final class Design {

    /** A place in the unit cube. @param lot one coordinate more, for what must be drawn */
    record Point(double[] place, double lot) {}

    private static final int MOST_TRIED = 400_000;
    private static final double MARGIN = 0.05;

    private final int dimensions;
    private final SobolSequenceGenerator sequence;
    private double[] low;
    private double[] high;

    Design(int dimensions) {
        this.dimensions = dimensions;
        sequence = new SobolSequenceGenerator(dimensions + 1);
        sequence.skipTo(1);
        low = new double[dimensions];
        high = new double[dimensions];
        Arrays.fill(high, 1);
    }

    /** The next places of the sequence that pass; fewer than wanted if hardly any does. */
    List<Point> next(int wanted, Predicate<double[]> passes) {
        var points = new ArrayList<Point>();
        for (int tried = 0; tried < MOST_TRIED && points.size() < wanted; tried++) {
            var vector = sequence.nextVector();
            var place = new double[dimensions];
            for (int i = 0; i < dimensions; i++) {
                place[i] = low[i] + vector[i] * (high[i] - low[i]);
            }
            if (passes.test(place)) {
                points.add(new Point(place, vector[dimensions]));
            }
        }
        return points;
    }

    /** From now on only within a box around these places. */
    void focus(List<double[]> places) {
        for (int i = 0; i < dimensions; i++) {
            double least = 1;
            double most = 0;
            for (var place : places) {
                least = Math.min(least, place[i]);
                most = Math.max(most, place[i]);
            }
            low[i] = Math.max(low[i], least - MARGIN);
            high[i] = Math.min(high[i], most + MARGIN);
        }
    }

    /** Part of the unit cube that is left. */
    double volume() {
        double volume = 1;
        for (int i = 0; i < dimensions; i++) {
            volume *= high[i] - low[i];
        }
        return volume;
    }
}
