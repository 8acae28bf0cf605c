package org.foreshore.chart;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines in their bands over the months: levels as a fan, or differences about the line of none.
 *
 * @param months all, as "2026-01"
 * @param zero whether there is a line of no difference
 * @param tick a number on the axis, in words
 * @param says what the chart shows, in a sentence
 */
public record TimeChart(
        List<Series> series, List<String> months, boolean zero, DoubleFunction<String> tick, String says) {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 176;
    private static final int LEFT = 40;
    private static final int RIGHT = 104;
    private static final int TOP = 8;
    private static final int BOTTOM = 18;
    private static final int MOST_YEARS = 6;

    public String svg() {
        var x = new Scale(0, Math.max(1, months.size() - 1), LEFT, WIDTH - RIGHT);
        var y = Scale.holding(numbers(), HEIGHT - BOTTOM, TOP);
        var svg = Svg.picture(WIDTH, HEIGHT, says);
        grid(svg, y);
        years(svg, x);
        lines(svg, x, y);
        EndLabels.draw(svg, series, y, WIDTH - RIGHT + 5, TOP + 6, HEIGHT - BOTTOM);
        return svg.render();
    }

    private DoubleStream numbers() {
        var all = series.stream()
                .flatMapToDouble(
                        one -> Stream.of(one.low(), one.middle(), one.high()).flatMapToDouble(DoubleStream::of));
        return zero ? DoubleStream.concat(all, DoubleStream.of(0)) : all;
    }

    private void grid(ContainerTag<?> svg, Scale y) {
        for (var value : y.ticks(4)) {
            svg.with(Svg.line("grid", LEFT, y.at(value), WIDTH - RIGHT, y.at(value)));
            svg.with(Svg.text("tick left", LEFT - 4, y.at(value) + 3, tick.apply(value)));
        }
        if (zero) {
            svg.with(Svg.line("zero", LEFT, y.at(0), WIDTH - RIGHT, y.at(0)));
        }
    }

    private void years(ContainerTag<?> svg, Scale x) {
        var januaries = IntStream.range(0, months.size())
                .filter(month -> months.get(month).endsWith("-01"))
                .boxed()
                .toList();
        var every = (januaries.size() + MOST_YEARS - 1) / MOST_YEARS;
        for (var i = 0; i < januaries.size(); i += Math.max(1, every)) {
            var month = januaries.get(i);
            svg.with(Svg.text(
                    "tick below", x.at(month), HEIGHT - 5, months.get(month).substring(0, 4)));
        }
    }

    /** The baseline last, so that nothing hides it; bands below all lines. */
    private void lines(ContainerTag<?> svg, Scale x, Scale y) {
        var order = new ArrayList<>(series);
        order.sort(Collections.reverseOrder(Comparator.comparingInt(Series::position)));
        order.forEach(one -> svg.with(Svg.path("band arm-" + one.position(), Svg.band(x, y, one.low(), one.high()))));
        order.forEach(one -> svg.with(Svg.path("line arm-" + one.position(), Svg.through(x, y, one.middle()))));
    }
}
