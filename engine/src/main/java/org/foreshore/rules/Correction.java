package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Rumours are answered.
 *
 * @param literate share of residents who have learnt to doubt what they pass on
 * @param speed how much sooner those who believe come to know better, as a part of the ordinary rate
 * @param usdPerMonth what it costs the state, real USD each month
 */
public record Correction(double literate, double speed, double usdPerMonth, Reach reach) implements Rule {

    @Override
    public Correction delivered(double part) {
        return new Correction(part * literate, part * speed, usdPerMonth, reach);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
