package org.foreshore.chart;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of a picture. Whatever text they are given is escaped. */
final class Svg {

    private Svg() {}

    /** A picture of one sentence, which those hear who do not see it. */
    static ContainerTag<?> picture(int width, int height, String says) {
        return tag("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 %d %d".formatted(width, height))
                .attr("role", "img")
                .attr("aria-label", says);
    }

    static DomContent path(String style, String steps) {
        return tag("path").attr("class", style).attr("d", steps);
    }

    static DomContent line(String style, double x1, double y1, double x2, double y2) {
        return path(style, "M" + point(x1, y1) + "L" + point(x2, y2));
    }

    static ContainerTag<?> text(String style, double x, double y, String says) {
        return tag("text")
                .attr("class", style)
                .attr("x", digits(x))
                .attr("y", digits(y))
                .withText(says);
    }

    /** Through all points that are defined; a gap is a gap. */
    static String through(Scale x, Scale y, double[] values) {
        var steps = new StringBuilder();
        for (var i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                steps.append(i == 0 || Double.isNaN(values[i - 1]) ? "M" : "L").append(point(x.at(i), y.at(values[i])));
            }
        }
        return steps.toString();
    }

    /** Along the upper bounds and back along the lower. */
    static String band(Scale x, Scale y, double[] low, double[] high) {
        var known = IntStream.range(0, low.length)
                .filter(i -> !Double.isNaN(low[i]) && !Double.isNaN(high[i]))
                .boxed()
                .toList();
        if (known.isEmpty()) {
            return "";
        }
        var forth = known.stream().map(i -> point(x.at(i), y.at(high[i])));
        var back = IntStream.range(0, known.size())
                .mapToObj(i -> known.get(known.size() - 1 - i))
                .map(i -> point(x.at(i), y.at(low[i])));
        return "M" + forth.collect(Collectors.joining("L")) + "L" + back.collect(Collectors.joining("L")) + "Z";
    }

    static String point(double x, double y) {
        return digits(x) + " " + digits(y);
    }

    static String digits(double place) {
        var text = String.format(Locale.ROOT, "%.1f", place);
        return text.equals("-0.0") ? "0.0" : text;
    }
}
