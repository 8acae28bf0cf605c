package org.foreshore.chart;

/**
 * One line of a chart, with the band around it; {@code NaN} where there is no value.
 *
 * @param end what stands at the end of the line, so that nobody needs a legend
 * @param position of its arm: 0 is the baseline; fixes colour and dash
 */
public record Series(String end, int position, double[] low, double[] middle, double[] high) {

    double last() {
        return middle[middle.length - 1];
    }
}
