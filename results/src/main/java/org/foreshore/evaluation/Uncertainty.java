package org.foreshore.evaluation;

import org.foreshore.statistics.Interval;

/** How far an estimate may be off by luck. */
public sealed interface Uncertainty permits StudentUncertainty, InvertedUncertainty {

    double standardError();

    double degrees();

    double pValue(double value, double supposed);

    Interval interval(double value, double level);
}
