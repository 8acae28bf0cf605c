package org.foreshore.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * All rules in force in one month. Levers write it, the model reads it and never asks which lever wrote what; rules of
 * one kind are told apart by their {@link Source} alone.
 *
 * @param rules by where they come from, in the order in which they were written
 * @param lever position of the lever that writes next
 */
public record Regime(Map<Source, Rule> rules, int lever) {

    private static final Regime STATUS_QUO = new Regime(new LinkedHashMap<>(), 0);

    public Regime {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** No policy beyond what the country profile already holds. */
    public static Regime statusQuo() {
        return STATUS_QUO;
    }

    public Regime with(Rule rule) {
        var longer = new LinkedHashMap<>(rules);
        int part = 0;
        while (longer.putIfAbsent(new Source(lever, part), rule) != null) {
            part++;
        }
        return new Regime(longer, lever);
    }

    /** The same rules; those written from here on come from the lever at {@code position} in the arm. */
    public Regime writtenBy(int position) {
        return new Regime(rules, position);
    }

    /** Something is always delivered for the money. */
    private static final double LEAST = 0.01;

    /** The same where those written last, by one lever, deliver only part of what is paid for. */
    public Regime delivered(double part) {
        if (part == 1) {
            return this;
        }
        return changed(source -> source.lever() == lever, rule -> rule.delivered(Math.max(LEAST, part)));
    }

    /** Money that those written last, by one lever, set aside each month whatever anybody does, real USD. */
    public double setAsideUsd() {
        return rules.entrySet().stream()
                .filter(written -> written.getKey().lever() == lever)
                .mapToDouble(written -> written.getValue().setAsideUsd())
                .sum();
    }

    /** The same where those written last, by one lever, have no more money each month for what others do with it. */
    public Regime within(double usdPerMonth) {
        return changed(source -> source.lever() == lever, rule -> rule.within(usdPerMonth));
    }

    /** The same where programmes take nobody new. @param from position of the first lever of which that is so */
    public Regime closed(int from) {
        return changed(
                source -> source.lever() >= from,
                rule -> rule instanceof Programme programme ? programme.closed() : rule);
    }

    /**
     * The same where only a part of those whom programmes mean agree to take part.
     *
     * @param levers positions of the levers of which that is so
     */
    public Regime agreed(IntPredicate levers, double part) {
        return part == 1 ? this : changed(source -> levers.test(source.lever()), rule -> rule.agreed(part));
    }

    private Regime changed(Predicate<Source> which, UnaryOperator<Rule> change) {
        var changed = new LinkedHashMap<Source, Rule>();
        rules.forEach((source, rule) -> changed.put(source, which.test(source) ? change.apply(rule) : rule));
        return new Regime(changed, lever);
    }

    /** The rules of one kind by where they come from, in the order in which they were written. */
    public <R extends Rule> Map<Source, R> bySource(Class<R> kind) {
        var found = new LinkedHashMap<Source, R>();
        rules.forEach((source, rule) -> {
            if (kind.isInstance(rule)) {
                found.put(source, kind.cast(rule));
            }
        });
        return found;
    }

    /** The rules of one kind, in the order in which they were written. */
    public <R extends Rule> List<R> all(Class<R> kind) {
        return List.copyOf(bySource(kind).values());
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

    public Map<Source, Programme> programmes() {
        return bySource(Programme.class);
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
        for (var rule : all(kind)) {
            sum += number.applyAsDouble(rule);
        }
        return sum;
    }
}
