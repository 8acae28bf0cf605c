/**
 * Fits parameters to a country's past: runs that begin years ago, history matching, then approximate Bayesian
 * computation. Main type: {@link org.foreshore.calibration.Fit}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.calibration;
