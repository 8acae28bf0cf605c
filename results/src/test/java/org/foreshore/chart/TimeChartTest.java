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
        var chart = new TimeChart(
                List.of(new Series("Same", "0", 1, flat, flat, flat)), MONTHS, true, value -> "" + value, "");

        assertThat(chart.svg()).contains(">0.0<", ">0.005<").doesNotContain("NaN");
    }

    @Test
    void namesAtTheEndsDoNotLieOnEachOther() {
        var one = new double[] {1, 1, 1};
        var series = List.of(new Series("One", "1", 1, one, one, one), new Series("Two", "1", 2, one, one, one));
        var drawn = new TimeChart(series, MONTHS, false, value -> "", "").svg();

        var places = java.util.regex.Pattern.compile("end arm-\\d\" x=\"[\\d.]+\" y=\"([\\d.]+)\"")
                .matcher(drawn)
                .results()
                .map(found -> Double.parseDouble(found.group(1)))
                .toList();
        assertThat(places.get(1) - places.get(0)).isGreaterThan(9);
    }

    @Test
    void longNamesAreBrokenAndCutAndNumbersAreNot() {
        assertThat(label("Skills first", "57.1 %")).containsExactly("Skills first 57.1 %");
        assertThat(label("Withdraw nine in ten and open centres", "9.4 %"))
                .containsExactly("Withdraw nine in ten", "and open centres", "9.4 %");
        assertThat(label("many ".repeat(40), "+3.2 points")).hasSize(3).last().isEqualTo("+3.2 points");
        assertThat(label("many ".repeat(40), "+3.2 points").get(1)).endsWith("\u2026");
        assertThat(label("m".repeat(100), "1")).containsExactly("m".repeat(19) + "\u2026", "1");
    }

    private static List<String> label(String name, String number) {
        return EndLabels.lines(new Series(name, number, 1, new double[1], new double[1], new double[1]));
    }
}
