package org.foreshore.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules in force in one month. Levers write it, the model reads it and never asks which lever wrote what.
 *
 * @param sharing how far operators share what they build
 * @param spectrumMhz spectrum released to every site beyond today's, MHz
 * @param siteFeeRelief share of the yearly fee of a site that is remitted, 0 to 1
 * @param dataTaxRelief share of taxes on data that is remitted, 0 to 1
 * @param deviceDutyRelief share of duties on devices that is remitted, 0 to 1
 */
public record Regime(
        List<BuildFund> buildFunds,
        List<BackhaulGrant> backhaulGrants,
        List<CoverageObligation> obligations,
        List<CommunityFund> communityFunds,
        List<Programme> programmes,
        Sharing sharing,
        double spectrumMhz,
        double siteFeeRelief,
        double dataTaxRelief,
        double deviceDutyRelief) {

    private static final Regime STATUS_QUO =
            new Regime(List.of(), List.of(), List.of(), List.of(), List.of(), Sharing.NONE, 0, 0, 0, 0);

    public Regime {
        buildFunds = List.copyOf(buildFunds);
        backhaulGrants = List.copyOf(backhaulGrants);
        obligations = List.copyOf(obligations);
        communityFunds = List.copyOf(communityFunds);
        programmes = List.copyOf(programmes);
    }

    /** No policy beyond what the country profile already holds. */
    public static Regime statusQuo() {
        return STATUS_QUO;
    }

    public Regime with(BuildFund fund) {
        return new Regime(
                plus(buildFunds, fund),
                backhaulGrants,
                obligations,
                communityFunds,
                programmes,
                sharing,
                spectrumMhz,
                siteFeeRelief,
                dataTaxRelief,
                deviceDutyRelief);
    }

    public Regime with(BackhaulGrant grant) {
        return new Regime(
                buildFunds,
                plus(backhaulGrants, grant),
                obligations,
                communityFunds,
                programmes,
                sharing,
                spectrumMhz,
                siteFeeRelief,
                dataTaxRelief,
                deviceDutyRelief);
    }

    public Regime with(CoverageObligation obligation) {
        return new Regime(
                buildFunds,
                backhaulGrants,
                plus(obligations, obligation),
                communityFunds,
                programmes,
                sharing,
                spectrumMhz,
                siteFeeRelief,
                dataTaxRelief,
                deviceDutyRelief);
    }

    public Regime with(CommunityFund fund) {
        return new Regime(
                buildFunds,
                backhaulGrants,
                obligations,
                plus(communityFunds, fund),
                programmes,
                sharing,
                spectrumMhz,
                siteFeeRelief,
                dataTaxRelief,
                deviceDutyRelief);
    }

    public Regime with(Programme programme) {
        return new Regime(
                buildFunds,
                backhaulGrants,
                obligations,
                communityFunds,
                plus(programmes, programme),
                sharing,
                spectrumMhz,
                siteFeeRelief,
                dataTaxRelief,
                deviceDutyRelief);
    }

    /** Sharing at least as far as both the rules so far and {@code more} ask. */
    public Regime with(Sharing more) {
        return new Regime(
                buildFunds,
                backhaulGrants,
                obligations,
                communityFunds,
                programmes,
                sharing.and(more),
                spectrumMhz,
                siteFeeRelief,
                dataTaxRelief,
                deviceDutyRelief);
    }

    /** More spectrum on every site, and a further part of its yearly fee remitted. */
    public Regime withSpectrum(double mhz, double feeRelief) {
        return new Regime(
                buildFunds,
                backhaulGrants,
                obligations,
                communityFunds,
                programmes,
                sharing,
                spectrumMhz + mhz,
                Math.min(1, siteFeeRelief + feeRelief),
                dataTaxRelief,
                deviceDutyRelief);
    }

    /** Further parts of the taxes on data and of the duties on devices remitted. */
    public Regime withTaxRelief(double data, double device) {
        return new Regime(
                buildFunds,
                backhaulGrants,
                obligations,
                communityFunds,
                programmes,
                sharing,
                spectrumMhz,
                siteFeeRelief,
                Math.min(1, dataTaxRelief + data),
                Math.min(1, deviceDutyRelief + device));
    }

    private static <T> List<T> plus(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
