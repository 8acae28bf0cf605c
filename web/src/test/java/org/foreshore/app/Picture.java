package org.foreshore.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foreshore.app.Reference.Point;

/** Draws differences over the months, each arm a line in its 95 % band, with the line of no difference. */
final class Picture {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 56;
    private static final int RIGHT = 130;
    private static final int TOP = 44;
    private static final int BOTTOM = 32;
    private static final List<String> COLOURS = List.of("#b35900", "#0b6e4f", "#3b5bdb", "#9c36b5");

    private final double least;
    private final double most;
    private final int months;

    private Picture(Reference reference) {
        var points = reference.arms().values().stream().flatMap(List::stream).toList();
        least = Math.min(0, points.stream().mapToDouble(Point::low).min().orElse(0));
        most = points.stream().mapToDouble(Point::high).max().orElse(0.01);
        months = Collections.max(
                reference.arms().values().stream().map(List::size).toList());
    }

    static String svg(Reference reference) {
        return new Picture(reference).draw(reference);
    }

    private String draw(Reference reference) {
        var parts = new ArrayList<String>();
        parts.add("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title" \
                font-family="system-ui, sans-serif" font-size="12" fill="#333">
                <title id="title">Internet use of rural women, difference to no new programme, in points</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="12" y="22" font-size="14" font-weight="600">Rural women online: points more than without a \
                programme, 95 %% interval</text>""".formatted(WIDTH, HEIGHT));
        parts.addAll(grid());
        parts.addAll(years(reference.arms().values().iterator().next()));
        var colours = COLOURS.iterator();
        for (Map.Entry<String, List<Point>> arm : reference.arms().entrySet()) {
            parts.add(series(arm.getKey(), arm.getValue(), colours.next()));
        }
        return String.join("\n", parts) + "\n</svg>\n";
    }

    /** Lines at whole quarters, halves or points, whichever gives a few. */
    private List<String> grid() {
        double span = most - least;
        double step = span > 0.02 ? 0.01 : span > 0.008 ? 0.005 : 0.0025;
        var lines = new ArrayList<String>();
        for (int k = (int) Math.ceil(least / step); k * step <= most; k++) {
            var stroke = k == 0 ? "#333" : "#ddd";
            lines.add(text(
                    "<path d=\"M%d %.1fH%d\" stroke=\"%s\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%+.2f</text>",
                    LEFT, y(k * step), WIDTH - RIGHT, stroke, LEFT - 6, y(k * step) + 4, 100 * k * step));
        }
        return lines;
    }

    private List<String> years(List<Point> points) {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).month().endsWith("-01") && i % 24 == 0)
                .mapToObj(i -> text(
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                        x(i), HEIGHT - 10, points.get(i).month().substring(0, 4)))
                .toList();
    }

    private String series(String name, List<Point> points, String colour) {
        var forth = IntStream.range(0, points.size())
                .mapToObj(i -> at(i, points.get(i).high()));
        var back = IntStream.range(0, points.size())
                .map(i -> points.size() - 1 - i)
                .mapToObj(i -> at(i, points.get(i).low()));
        var line = IntStream.range(0, points.size())
                .mapToObj(i -> at(i, points.get(i).difference()));
        return text(
                """
                <path d="M%sL%sZ" fill="%s" fill-opacity="0.2"/>
                <path d="M%s" fill="none" stroke="%s" stroke-width="2"/>
                <text x="%d" y="%.1f" fill="%s">%s %+.2f</text>""",
                forth.collect(Collectors.joining("L")),
                back.collect(Collectors.joining("L")),
                colour,
                line.collect(Collectors.joining("L")),
                colour,
                WIDTH - RIGHT + 8,
                y(points.get(points.size() - 1).difference()) + 4,
                colour,
                name,
                100 * points.get(points.size() - 1).difference());
    }

    private String at(int month, double value) {
        return text("%.1f %.1f", x(month), y(value));
    }

    private double x(int month) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * month / Math.max(1, months - 1);
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (most - value) / Math.max(1e-9, most - least);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
