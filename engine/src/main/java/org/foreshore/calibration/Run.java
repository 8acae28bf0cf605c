package org.foreshore.calibration;

/**
 * One run of the simulator.
 *
 * @param place in the unit cube of the free parameters
 * @param lot a number from 0 to 1 that decides between what is equally near
 */
record Run(double[] place, double lot, int luck, double[] outputs) {}
