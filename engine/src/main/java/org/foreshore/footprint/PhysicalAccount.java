package org.foreshore.footprint;

/**
 * A month in physical units, for the real population, as the System of Environmental-Economic Accounting lays it out: for
 * energy, devices and waste what is supplied is used.
 *
 * @param gridKwh supplied to sites by the grid; dieselKwh by generators; sitesKwh used by sites
 * @param newDevices smartphones made; refurbished made good again; acquired by residents
 * @param retiredKg of smartphones that residents gave up; refurbishedKg of them used again; recycledKg taken back and
 *     taken apart; discardedKg left to the environment
 * @param operationalKg carbon dioxide of the energy of sites
 * @param embodiedKg carbon dioxide equivalents of making new devices
 * @param avoidedKg carbon dioxide of trips that were not made; never taken off the others
 */
public record PhysicalAccount(
        double gridKwh,
        double dieselKwh,
        double sitesKwh,
        double newDevices,
        double refurbished,
        double acquired,
        double retiredKg,
        double refurbishedKg,
        double recycledKg,
        double discardedKg,
        double operationalKg,
        double embodiedKg,
        double avoidedKg) {

    public static final PhysicalAccount EMPTY = new PhysicalAccount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Of where no such account is kept. */
    public static final PhysicalAccount UNKNOWN = unknown(Double.NaN);

    private static PhysicalAccount unknown(double nan) {
        return new PhysicalAccount(nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan);
    }
}
