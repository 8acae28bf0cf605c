package org.foreshore.rules;

/**
 * What makes digital public services more worthy of trust.
 *
 * @param lift added to the level to which trust returns, by now
 * @param success gain of trust by a success over the status quo; failure loss by a failure over the status quo
 * @param protection part of breaches and of their harm that is kept off, 0 to 1
 * @param prompt part of breaches of which the victims are told at once, 0 to 1
 * @param usdPerMonth what it costs the state, real USD each month
 */
public record Assurance(
        double lift, double success, double failure, double protection, double prompt, double usdPerMonth)
        implements Rule {

    @Override
    public Assurance delivered(double part) {
        return new Assurance(
                part * lift,
                1 + part * (success - 1),
                1 + part * (failure - 1),
                part * protection,
                part * prompt,
                usdPerMonth);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
