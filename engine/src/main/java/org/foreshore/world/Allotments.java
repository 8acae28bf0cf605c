package org.foreshore.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.foreshore.rules.Accessibility;
import org.foreshore.rules.Assurance;
import org.foreshore.rules.CentreFund;
import org.foreshore.rules.Correction;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.FirmSupport;
import org.foreshore.rules.OfficeRule;
import org.foreshore.rules.Outreach;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ReliefScheme;
import org.foreshore.rules.Resilience;
import org.foreshore.rules.Reuse;
import org.foreshore.rules.Rule;
import org.foreshore.rules.Security;
import org.foreshore.rules.Source;
import org.foreshore.rules.Triage;
import org.foreshore.rules.Unfunded;
import org.foreshore.rules.WarningSystem;

/** What rules have set aside for each purpose since the start of the simulated time, real USD of the base year. */
public final class Allotments {

    private static final List<Class<? extends Rule>> SERVICES = List.of(
            Digitisation.class,
            OfficeRule.class,
            Assurance.class,
            Accessibility.class,
            Security.class,
            Correction.class,
            Triage.class);

    private final double[] usd = new double[Purpose.values().length];
    /** Centres that each fund meant to have opened by now; of those that it does not run, a part of one is carried over. */
    private Map<Source, Double> centres = new LinkedHashMap<>();

    private double unfundedUsd;

    void copyFrom(Allotments other) {
        unfundedUsd = other.unfundedUsd;
        System.arraycopy(other.usd, 0, usd, 0, usd.length);
        centres = new LinkedHashMap<>(other.centres);
    }

    /** Adds a month. @param lacking what all but programmes lacked in it, real USD */
    void month(Regime regime, List<ProgrammeAccount> programmes, double lacking) {
        unfundedUsd = lacking + regime.sum(Unfunded.class, Unfunded::usdPerMonth);
        add(regime);
        for (var account : programmes) {
            add(Purpose.of(account.offer()), account.allocatedUsd());
            unfundedUsd += account.shortfallUsd();
        }
    }

    /** What the last month's offers would have cost beyond their money. */
    double unfundedUsd() {
        return unfundedUsd;
    }

    public double of(Purpose purpose) {
        return usd[purpose.ordinal()];
    }

    public void add(Purpose purpose, double more) {
        usd[purpose.ordinal()] += more;
    }

    /** Adds what the rules of a month set aside, but for programmes, which keep accounts. */
    public void add(Regime regime) {
        for (var fund : regime.buildFunds()) {
            add(Purpose.SITES, fund.usdPerMonth());
        }
        for (var grant : regime.backhaulGrants()) {
            add(Purpose.BACKHAUL, grant.usdPerMonth());
        }
        for (var fund : regime.communityFunds()) {
            add(Purpose.COMMUNITY_NETWORKS, fund.setAsideUsd());
        }
        add(Purpose.SERVICES, services(regime) + centres(regime.bySource(CentreFund.class)));
        add(Purpose.FIRMS, regime.sum(FirmSupport.class, FirmSupport::mostUsd));
        add(
                Purpose.EMERGENCIES,
                regime.sum(WarningSystem.class, WarningSystem::usdPerMonth)
                        + regime.sum(ReliefScheme.class, ReliefScheme::usdPerMonth));
        add(Purpose.RECYCLING, regime.sum(Reuse.class, Reuse::usdPerMonth));
        add(Purpose.RESILIENCE, regime.sum(Resilience.class, Resilience::usdPerMonth));
    }

    /** What is put online, offices, assurance, access, safety, machines and contacts. */
    private static double services(Regime regime) {
        double sum = 0;
        for (var kind : SERVICES) {
            sum += regime.sum(kind, Rule::setAsideUsd);
        }
        return sum + regime.sum(Outreach.class, Outreach::usdPerMonth);
    }

    private double centres(Map<Source, CentreFund> funds) {
        centres.replaceAll((source, planned) -> funds.containsKey(source) ? planned : Math.min(1, planned));
        double sum = 0;
        for (var entry : funds.entrySet()) {
            var fund = entry.getValue();
            double planned = centres.merge(entry.getKey(), fund.perMonth(), Double::sum);
            double unlimited = fund.perMonth() * fund.openingUsd() + planned * fund.runningUsd();
            sum += fund.usdPerMonth() == Double.POSITIVE_INFINITY ? unlimited : fund.usdPerMonth();
        }
        return sum;
    }

    /** What has been set aside for all that is not simply owed. */
    double budgetedUsd() {
        return unspentUsd(purpose -> 0);
    }

    /** What has been set aside and not paid. @param paid for a purpose so far, USD */
    double unspentUsd(ToDoubleFunction<Purpose> paid) {
        double sum = 0;
        for (var purpose : Purpose.values()) {
            sum += purpose.budgeted() ? of(purpose) - paid.applyAsDouble(purpose) : 0;
        }
        return sum;
    }
}
