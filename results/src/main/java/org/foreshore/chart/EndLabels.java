package org.foreshore.chart;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names behind the ends of lines, moved apart where they would lie on each other. */
final class EndLabels {

    private static final int LETTERS = 20;
    private static final int LINES = 2;
    private static final double LEADING = 9.5;

    private EndLabels() {}

    static void draw(ContainerTag<?> svg, List<Series> series, Scale y, double x, double top, double bottom) {
        var placed = series.stream()
                .filter(one -> !Double.isNaN(one.last()))
                .sorted(Comparator.comparingDouble(one -> y.at(one.last())))
                .toList();
        var lines = placed.stream().map(EndLabels::lines).toList();
        var starts = starts(placed, lines, y, top, bottom);
        for (var i = 0; i < placed.size(); i++) {
            for (var line = 0; line < lines.get(i).size(); line++) {
                var style = "end arm-" + placed.get(i).position();
                svg.with(Svg.text(
                        style, x, starts[i] + line * LEADING, lines.get(i).get(line)));
            }
        }
    }

    /** Downwards each below the one before; then upwards again where the last would fall off. */
    private static double[] starts(List<Series> placed, List<List<String>> lines, Scale y, double top, double bottom) {
        var starts = new double[placed.size()];
        var free = top;
        for (var i = 0; i < starts.length; i++) {
            var size = lines.get(i).size() * LEADING;
            starts[i] = Math.max(free, y.at(placed.get(i).last()) - size / 2 + LEADING * 0.8);
            free = starts[i] + size + 2;
        }
        var limit = bottom + 2;
        for (var i = starts.length - 1; i >= 0; i--) {
            starts[i] = Math.min(starts[i], limit - (lines.get(i).size() - 1) * LEADING);
            limit = starts[i] - LEADING - 2;
        }
        return starts;
    }

    /** The name broken between words, cut short with dots if it is long, and the number behind it. */
    static List<String> lines(Series series) {
        var lines = new ArrayList<>(broken(series.name()));
        if (lines.size() > LINES) {
            var kept = lines.get(LINES - 1);
            lines = new ArrayList<>(lines.subList(0, LINES));
            lines.set(LINES - 1, kept.substring(0, Math.min(kept.length(), LETTERS - 1)) + "\u2026");
        }
        var last = lines.get(lines.size() - 1) + " " + series.number();
        if (last.length() <= LETTERS) {
            lines.set(lines.size() - 1, last);
        } else {
            lines.add(series.number());
        }
        return lines;
    }

    private static List<String> broken(String text) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() > LETTERS && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer.length() <= LETTERS ? longer : longer.substring(0, LETTERS - 1) + "\u2026";
        }
        lines.add(line);
        return lines;
    }
}
