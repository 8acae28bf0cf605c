package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Networks are prepared for what takes sites out of service.
 *
 * @param backupHours hours of emergency backup at a site beyond what it has, spent when a hazard or shortage strikes
 * @param faster part of the time of repair that is saved, 0 to 1
 * @param roaming part of networks whose users may use what is left of others in an outage, 0 to 1
 * @param portableCells cells that can be sent where most service is missing, real
 * @param usdPerMonth what it costs the state, real USD each month
 */
public record Resilience(
        double backupHours, double faster, double roaming, double portableCells, double usdPerMonth, Reach reach)
        implements Rule {

    @Override
    public Resilience delivered(double part) {
        return new Resilience(
                part * backupHours, part * faster, part * roaming, part * portableCells, usdPerMonth, reach);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
