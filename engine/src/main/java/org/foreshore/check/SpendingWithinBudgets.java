package org.foreshore.check;

import org.foreshore.rules.Accessibility;
import org.foreshore.rules.Assurance;
import org.foreshore.rules.CentreFund;
import org.foreshore.rules.Correction;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.FirmSupport;
import org.foreshore.rules.OfficeRule;
import org.foreshore.rules.Outreach;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ReliefScheme;
import org.foreshore.rules.Resilience;
import org.foreshore.rules.Reuse;
import org.foreshore.rules.Security;
import org.foreshore.rules.Triage;
import org.foreshore.rules.WarningSystem;
import org.foreshore.world.Purpose;
import org.foreshore.world.World;

/**
 * For no purpose has the state paid more than the rules have allotted to it so far, or taken money back; only penalties
 * are received, and relief is owed to all in need.
 */
final class SpendingWithinBudgets implements Invariant {

    private static final double ROUNDING = 1e-9;

    private final double[] opening = new double[Purpose.values().length];
    private final double[] before = new double[Purpose.values().length];
    private final double[] allotted = new double[Purpose.values().length];
    private double centres;
    private int month = -1;

    @Override
    public void begin(World world) {
        for (var purpose : Purpose.values()) {
            opening[purpose.ordinal()] = world.paidUsd(purpose);
            before[purpose.ordinal()] = world.paidUsd(purpose);
        }
    }

    @Override
    public void check(World world, Regime regime) {
        if (world.month() != month) {
            allot(regime);
            month = world.month();
        }
        for (var purpose : Purpose.values()) {
            check(world, purpose);
        }
    }

    private void check(World world, Purpose purpose) {
        double paid = world.paidUsd(purpose);
        double sign = purpose == Purpose.PENALTIES ? -1 : 1;
        if (!(sign * (paid - before[purpose.ordinal()]) >= 0)) {
            throw InvariantBroken.of(
                    this, world, purpose.name(), "paid %.2f USD so far, %.2f before", paid, before[purpose.ordinal()]);
        }
        double most = switch (purpose) {
            case PENALTIES, TAXES_FORGONE, FEES_FORGONE, RELIEF -> Double.POSITIVE_INFINITY;
            default -> allotted[purpose.ordinal()];
        };
        double spent = paid - opening[purpose.ordinal()];
        if (!(spent <= most * (1 + ROUNDING) + ROUNDING)) {
            throw InvariantBroken.of(this, world, purpose.name(), "paid %.2f USD, allotted %.2f", spent, most);
        }
        before[purpose.ordinal()] = paid;
    }

    private void allot(Regime regime) {
        for (var fund : regime.buildFunds()) {
            allotted[Purpose.SITES.ordinal()] += fund.usdPerMonth();
        }
        for (var grant : regime.backhaulGrants()) {
            allotted[Purpose.BACKHAUL.ordinal()] += grant.usdPerMonth();
        }
        for (var fund : regime.communityFunds()) {
            allotted[Purpose.COMMUNITY_NETWORKS.ordinal()] += fund.networksPerMonth() * fund.grantUsd();
        }
        for (var programme : regime.all(Programme.class)) {
            allotted[Purpose.of(programme.offer()).ordinal()] += programme.usdPerMonth();
        }
        allotted[Purpose.EMERGENCIES.ordinal()] += regime.sum(WarningSystem.class, WarningSystem::usdPerMonth)
                + regime.sum(ReliefScheme.class, ReliefScheme::usdPerMonth);
        allotted[Purpose.SERVICES.ordinal()] += services(regime);
        allotted[Purpose.FIRMS.ordinal()] += regime.sum(FirmSupport.class, FirmSupport::mostUsd);
        allotted[Purpose.RECYCLING.ordinal()] += regime.sum(Reuse.class, Reuse::usdPerMonth);
        allotted[Purpose.RESILIENCE.ordinal()] += regime.sum(Resilience.class, Resilience::usdPerMonth);
    }

    /** Services: what is put online, offices, assurance, contacts, and centres by their number so far. */
    private double services(Regime regime) {
        double usd = regime.sum(Digitisation.class, rule -> rule.sharePerMonth() * rule.usdOfAll())
                + regime.sum(OfficeRule.class, OfficeRule::usdPerMonth)
                + regime.sum(Assurance.class, Assurance::usdPerMonth)
                + regime.sum(Accessibility.class, Accessibility::usdPerMonth)
                + regime.sum(Security.class, Security::usdPerMonth)
                + regime.sum(Correction.class, Correction::usdPerMonth)
                + regime.sum(Triage.class, Triage::usdPerMonth)
                + regime.sum(Outreach.class, Outreach::usdPerMonth);
        for (var fund : regime.all(CentreFund.class)) {
            centres += fund.perMonth();
            usd += fund.perMonth() * fund.openingUsd() + centres * fund.usdPerYear() / 12;
        }
        return usd;
    }
}
