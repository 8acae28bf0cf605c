package org.foreshore.bench;

/**
 * One turn of a comparison, in milliseconds.
 *
 * @param work how much more the job does than the reference
 */
record Turn(double reference, double job, double work) {

    static final Turn NONE = new Turn(Double.NaN, Double.NaN, Double.NaN);

    double quotient() {
        return work * reference / job;
    }
}
