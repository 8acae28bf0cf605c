package org.foreshore.chart;

/**
 * One line of a chart, with the band around it; {@code NaN} where there is no value.
 *
 * @param name stands at the end of the line, so that nobody needs a legend; cut short if it is long
 * @param number where the line ends, in words; stands behind the name and is never cut
 * @param position of its arm: 0 is the baseline; fixes colour and dash
 */
public record Series(String name, String number, int position, double[] low, double[] middle, double[] high) {

    double last() {
        return middle[middle.length - 1];
    }
}
