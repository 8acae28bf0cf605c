package org.foreshore.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** All rules in force in one month. Levers write it, the model reads it and never asks which lever wrote what. */
public record Regime(List<Rule> rules) {

    private static final Regime STATUS_QUO = new Regime(List.of());

    public Regime {
        rules = List.copyOf(rules);
    }

    /** No policy beyond what the country profile already holds. */
    public static Regime statusQuo() {
        return STATUS_QUO;
    }

    public Regime with(Rule rule) {
        var longer = new ArrayList<>(rules);
        longer.add(rule);
        return new Regime(longer);
    }

    /** The rules of one kind, in the order in which they were written. */
    public <R extends Rule> List<R> all(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<BuildFund> buildFunds() {
        return all(BuildFund.class);
    }

    public List<BackhaulGrant> backhaulGrants() {
        return all(BackhaulGrant.class);
    }

    public List<CoverageObligation> obligations() {
        return all(CoverageObligation.class);
    }

    public List<CommunityFund> communityFunds() {
        return all(CommunityFund.class);
    }

    public List<Programme> programmes() {
        return all(Programme.class);
    }

    /** How far operators share what they build: as far as any rule asks. */
    public Sharing sharing() {
        return all(Sharing.class).stream().reduce(Sharing.NONE, Sharing::and);
    }

    /** Spectrum released to every site beyond today's, MHz. */
    public double spectrumMhz() {
        return sum(SpectrumGrant.class, SpectrumGrant::mhz);
    }

    /** Share of the yearly fee of a site that is remitted, 0 to 1. */
    public double siteFeeRelief() {
        return Math.min(1, sum(SpectrumGrant.class, SpectrumGrant::siteFeeRelief));
    }

    /** Share of taxes on data that is remitted, 0 to 1. */
    public double dataTaxRelief() {
        return Math.min(1, sum(Remission.class, Remission::data));
    }

    /** Share of duties on devices that is remitted, 0 to 1. */
    public double deviceDutyRelief() {
        return Math.min(1, sum(Remission.class, Remission::devices));
    }

    /** A number summed over all rules of one kind. */
    public <R extends Rule> double sum(Class<R> kind, ToDoubleFunction<R> number) {
        double sum = 0;
        for (var rule : rules) {
            if (kind.isInstance(rule)) {
                sum += number.applyAsDouble(kind.cast(rule));
            }
        }
        return sum;
    }
}
