package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Residents are told that public services can be had online.
 *
 * @param chance monthly chance that an adult who does not know of it hears of it
 * @param usdPerContact what it costs to tell one adult, who may know already
 * @param usdPerMonth most money each month, real USD; with less than all contacts cost, fewer are told
 */
public record Outreach(double chance, double usdPerContact, double usdPerMonth, Reach reach) implements Rule {

    @Override
    public Outreach delivered(double part) {
        return new Outreach(part * chance, usdPerContact / part, usdPerMonth, reach);
    }

    @Override
    public Outreach within(double usdPerMonth) {
        return new Outreach(chance, usdPerContact, Math.min(this.usdPerMonth, usdPerMonth), reach);
    }
}
