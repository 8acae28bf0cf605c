package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * A hazard that strikes sites: the grid fails in every settlement struck, and part of the sites are broken.
 *
 * @param struck share of the settlements in reach that it strikes
 * @param peak how strong it is: metres a second at the strongest (wind), mean metres (water), or the share of sites broken
 *     (shaking)
 * @param siteDays days until half of the sites without power are back, by the grid or by a generator
 * @param gridDays days until half of the grid is back
 * @param phonesLost share of smartphones lost where it strikes, by those who do not act on a warning
 */
public record SiteHazard(
        double struck, Force force, double peak, double siteDays, double gridDays, double phonesLost, Reach reach)
        implements Circumstance {

    /** What breaks sites. */
    public enum Force {
        WIND,
        WATER,
        SHAKING
    }
}
