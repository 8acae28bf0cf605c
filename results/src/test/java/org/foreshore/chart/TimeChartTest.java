package org.foreshore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeChartTest {

    private static final List<String> MONTHS = List.of("2026-01", "2026-02", "2026-03");

    @Test
    void linesPassThroughTheirNumbers() {
        var y = new Scale(0, 10, 100, 0);
        var x = new Scale(0, 2, 0, 200);

        assertThat(Svg.through(x, y, new double[] {0, 5, 10})).isEqualTo("M0.0 100.0L100.0 50.0L200.0 0.0");
    }

    @Test
    void aGapStaysAGap() {
        var y = new Scale(0, 10, 100, 0);
        var x = new Scale(0, 2, 0, 200);

        assertThat(Svg.through(x, y, new double[] {0, Double.NaN, 10})).isEqualTo("M0.0 100.0M200.0 0.0");
    }

    @Test
    void ticksAreRound() {
        assertThat(new Scale(0.03, 1.04, 0, 1).ticks(4)).containsExactly(0.5, 1.0);
        assertThat(new Scale(-12, 21, 0, 1).ticks(4)).containsExactly(-10.0, 0.0, 10.0, 20.0);
    }

    @Test
    void nothingAtAllIsDrawnAsALineOnZero() {
        var flat = new double[3];
        var chart =
                new TimeChart(List.of(new Series("Same", 1, flat, flat, flat)), MONTHS, true, value -> "" + value, "");

        assertThat(chart.svg()).contains(">0.0<", ">0.005<").doesNotContain("NaN");
    }

    @Test
    void namesAtTheEndsDoNotLieOnEachOther() {
        var one = new double[] {1, 1, 1};
        var series = List.of(new Series("One", 1, one, one, one), new Series("Two", 2, one, one, one));
        var drawn = new TimeChart(series, MONTHS, false, value -> "", "").svg();

        var places = java.util.regex.Pattern.compile("end arm-\\d\" x=\"[\\d.]+\" y=\"([\\d.]+)\"")
                .matcher(drawn)
                .results()
                .map(found -> Double.parseDouble(found.group(1)))
                .toList();
        assertThat(places.get(1) - places.get(0)).isGreaterThan(9);
    }

    @Test
    void longNamesAreBrokenAndCut() {
        assertThat(EndLabels.lines("Withdraw nine in ten and open centres"))
                .containsExactly("Withdraw nine in ten", "and open centres");
        assertThat(EndLabels.lines("many ".repeat(40)))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("\u2026");
        assertThat(EndLabels.lines("m".repeat(100))).containsExactly("m".repeat(20) + "\u2026");
    }
}
