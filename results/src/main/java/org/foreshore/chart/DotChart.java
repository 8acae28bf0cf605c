package org.foreshore.chart;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Differences by row, each a dot on its interval, with the line of none.
 *
 * @param tick a number on the axis, in words
 * @param says what the chart shows, in a sentence
 */
public record DotChart(List<Row> rows, DoubleFunction<String> tick, String says) {

    private static final int WIDTH = 360;
    private static final int LEAST_LEFT = 122;
    private static final int MOST_LEFT = 170;

    /** Width of a letter of the names of rows, of the usual kind. */
    private static final double LETTER = 4.9;

    private static final int TOP = 4;
    private static final int BOTTOM = 16;
    private static final double LEAST_ROW = 14;
    private static final double DOT_ROW = 6;

    /** A row, as a group of residents. */
    public record Row(String title, List<Dot> dots) {}

    /** @param position of its arm; @param sure whether the interval leaves nothing out of doubt, and so the dot is filled */
    public record Dot(int position, double low, double middle, double high, boolean sure) {}

    public String svg() {
        var arms = rows.stream().mapToInt(row -> row.dots().size()).max().orElse(1);
        var height = Math.max(LEAST_ROW, arms * DOT_ROW + 3);
        var bottom = TOP + height * rows.size();
        var svg = Svg.picture(WIDTH, (int) Math.ceil(bottom) + BOTTOM, says);
        var x = Scale.holding(numbers(), left(), WIDTH - 6);
        for (var value : x.ticks(4)) {
            svg.with(Svg.line("grid", x.at(value), TOP, x.at(value), bottom));
            svg.with(Svg.text("tick below", x.at(value), bottom + 11, tick.apply(value)));
        }
        svg.with(Svg.line("zero", x.at(0), TOP, x.at(0), bottom));
        for (var i = 0; i < rows.size(); i++) {
            row(svg, x, rows.get(i), TOP + height * i, height);
        }
        return svg.render();
    }

    /** Room for the longest name, which some languages need more of. */
    private double left() {
        var longest = rows.stream().mapToInt(row -> row.title().length()).max().orElse(0);
        return Math.min(MOST_LEFT, Math.max(LEAST_LEFT, longest * LETTER + 10));
    }

    private DoubleStream numbers() {
        var all = rows.stream()
                .flatMap(row -> row.dots().stream())
                .flatMapToDouble(dot -> DoubleStream.of(dot.low(), dot.middle(), dot.high()));
        return DoubleStream.concat(all, DoubleStream.of(0));
    }

    private void row(ContainerTag<?> svg, Scale x, Row row, double top, double height) {
        svg.with(Svg.text("tick left", left() - 6, top + height / 2 + 3, row.title()));
        svg.with(Svg.line("grid", left(), top + height, WIDTH - 6, top + height));
        var step = height / (row.dots().size() + 1);
        for (var i = 0; i < row.dots().size(); i++) {
            dot(svg, x, row.dots().get(i), top + step * (i + 1));
        }
    }

    private static void dot(ContainerTag<?> svg, Scale x, Dot dot, double y) {
        if (Double.isNaN(dot.middle())) {
            return;
        }
        if (!Double.isNaN(dot.low())) {
            svg.with(Svg.line("whisker arm-" + dot.position(), x.at(dot.low()), y, x.at(dot.high()), y));
        }
        var style = "dot arm-%d%s".formatted(dot.position(), dot.sure() ? "" : " open");
        svg.with(tag("circle")
                .attr("class", style)
                .attr("cx", Svg.digits(x.at(dot.middle())))
                .attr("cy", Svg.digits(y))
                .attr("r", "2.6"));
    }
}
