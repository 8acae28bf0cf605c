package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Channels by which residents are warned, beyond radio and loudspeakers.
 *
 * @param broadcast part of the networks that pass warnings on to every phone, 0 to 1
 * @param app part of Internet users whom an application would tell, 0 to 1
 * @param volunteers part of residents who live where volunteers go from door to door, 0 to 1
 * @param usdPerMonth what it costs the state, real USD each month
 */
public record WarningSystem(double broadcast, double app, double volunteers, double usdPerMonth, Reach reach)
        implements Rule {

    @Override
    public WarningSystem delivered(double part) {
        return new WarningSystem(part * broadcast, part * app, part * volunteers, usdPerMonth, reach);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
