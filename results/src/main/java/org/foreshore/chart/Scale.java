package org.foreshore.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** From numbers to places on paper. @param start place of {@code from}; @param end place of {@code to} */
record Scale(double from, double to, double start, double end) {

    /** How far an axis reaches about a line of nothing: a point of a share. */
    private static final double FLAT = 0.01;

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** Holds all numbers; a flat line lies in its middle. */
    static Scale holding(DoubleStream numbers, double start, double end) {
        var all = numbers.filter(number -> !Double.isNaN(number)).summaryStatistics();
        if (all.getCount() == 0) {
            return new Scale(0, 1, start, end);
        }
        var span = all.getMax() - all.getMin();
        var air = span > 0 ? span * 0.04 : Math.max(Math.abs(all.getMax()) * 0.05, FLAT);
        return new Scale(all.getMin() - air, all.getMax() + air, start, end);
    }

    double at(double number) {
        return start + (number - from) / (to - from) * (end - start);
    }

    /** Round numbers inside, about so many. */
    List<Double> ticks(int about) {
        var step = step(about);
        return LongStream.rangeClosed((long) Math.ceil(from / step), (long) Math.floor(to / step))
                .mapToObj(tick -> tick * step)
                .toList();
    }

    double step(int about) {
        var rough = (to - from) / about;
        var size = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
        return DoubleStream.of(STEPS)
                .map(step -> step * size)
                .filter(step -> step >= rough)
                .findFirst()
                .orElse(10 * size);
    }
}
