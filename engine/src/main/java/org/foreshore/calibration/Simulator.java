package org.foreshore.calibration;

/** Anything that makes comparable numbers of parameters and luck; many threads may ask at once. */
public interface Simulator {

    /**
     * @param values of the free parameters, in their order
     * @param luck number of the luck; the same parameters and luck always give the same
     */
    double[] run(double[] values, int luck);
}
