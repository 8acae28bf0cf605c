package org.foreshore.lab;

import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;

/**
 * What the package truly did, higher being better; means over residents.
 *
 * @param onTreated on those at the pilot's sites who are given the package, in the months in which the effect is measured
 * @param alike the same if each site counted the same
 * @param spillover on those who are compared with, in these months; {@code NaN} without any
 * @param neighbours on residents of the sites who are given nothing themselves, in these months; {@code NaN} if there are
 *     none
 * @param total on all residents of the sites in these months
 * @param fullAtSites on the same residents in these months had the package been everywhere
 * @param fullEverywhere in all eligible settlements in these months had it been everywhere
 * @param fullAtEnd the same at the end of the horizon
 * @param atScale at the end of the horizon, brought to scale as planned
 */
public record Truth(
        double onTreated,
        double alike,
        double spillover,
        double neighbours,
        double total,
        double fullAtSites,
        double fullEverywhere,
        double fullAtEnd,
        double atScale) {

    /** Part of the pilot's effect that is left at scale; undefined if it had none. */
    public double voltage() {
        return onTreated == 0 ? Double.NaN : atScale / onTreated;
    }

    static Truth of(LabQuestion question, SandboxOutcome outcome, Trial trial) {
        var extent = new Extent(question, outcome, trial);
        var sites = new Means(question, outcome.none(), trial.sites(), extent.window());
        boolean saturations = question.sandbox().sites().hasSaturations();
        Means.Cell compared = (site, month) -> !site.isTreated(month) && !(saturations && site.isNeighbour());
        return new Truth(
                sites.effect(trial.pilot(), Site::isTreated, true),
                sites.effect(trial.pilot(), Site::isTreated, false),
                sites.effect(trial.pilot(), compared, true),
                sites.effect(trial.pilot(), (site, month) -> site.isNeighbour(), true),
                sites.effect(trial.pilot(), (site, month) -> site.isTreated(month) || site.isNeighbour(), true),
                extent.effect(false, false, false),
                extent.effect(true, false, false),
                extent.effect(true, true, false),
                extent.effect(true, true, true));
    }
}
