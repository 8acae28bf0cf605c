package org.foreshore.rules;

/**
 * How offices handle procedures in person, each over the status quo.
 *
 * @param staff officials at work
 * @param offices offices that are open, 0 to 1
 * @param hours time that handling takes, of the resident and of the official
 * @param visits visits that a procedure takes
 * @param usdPerMonth what this costs the state, real USD each month; below 0 saved
 */
public record OfficeRule(double staff, double offices, double hours, double visits, double usdPerMonth)
        implements Rule {

    /** Faster handling and fewer visits, by the officials there are. */
    public static OfficeRule faster(double hours, double visits, double usdPerMonth) {
        return new OfficeRule(1, 1, hours, visits, usdPerMonth);
    }

    @Override
    public OfficeRule delivered(double part) {
        return new OfficeRule(
                1 + part * (staff - 1),
                1 + part * (offices - 1),
                1 + part * (hours - 1),
                1 + part * (visits - 1),
                usdPerMonth);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
