package org.foreshore.connectivity;

/**
 * What one dollar a year over the life of a site is worth when the site is built, at the operators' required return.
 *
 * @param level of a sum that is the same every year, such as running cost
 * @param growing of a sum that grows as 1 - exp(-year / 3), such as revenue while a place takes up the service
 */
record Annuity(double level, double growing) {

    private static final double RAMP_YEARS = 3;

    static Annuity of(SupplyParameters supply) {
        double level = 0;
        double growing = 0;
        double factor = 1;
        for (int year = 1; year <= supply.years(); year++) {
            factor /= 1 + supply.returnOnCapital();
            level += factor;
            growing += factor * (1 - StrictMath.exp(-year / RAMP_YEARS));
        }
        return new Annuity(level, growing);
    }
}
