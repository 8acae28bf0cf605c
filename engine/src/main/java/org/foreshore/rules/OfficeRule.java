package org.foreshore.rules;

/**
 * How offices handle procedures in person, each over the status quo.
 *
 * @param staff officials at work: below 1 offices close, above they stay open longer
 * @param hours time that handling takes, of the resident and of the official
 * @param visits visits that a procedure takes
 * @param usdPerMonth what this costs the state, real USD each month; below 0 saved
 */
public record OfficeRule(double staff, double hours, double visits, double usdPerMonth) implements Rule {

    @Override
    public OfficeRule delivered(double part) {
        return new OfficeRule(1 + part * (staff - 1), 1 + part * (hours - 1), 1 + part * (visits - 1), usdPerMonth);
    }
}
