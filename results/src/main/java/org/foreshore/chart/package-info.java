/**
 * Charts as SVG text, drawn without a screen: lines in bands over the months, dots by row. Colours and dashes come from the
 * style of the page they stand in, by the class {@code arm-0} (the baseline) to {@code arm-4}. Main type:
 * {@link org.foreshore.chart.TimeChart}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.chart;
