package org.foreshore.world;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.foreshore.behaviour.Tallied;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.place.Locality;
import org.foreshore.rules.ProgrammeAccount;

/**
 * A locality as indicators see it, and on how few residents what they see rests. What is only known of the whole place, as
 * prices and public money, is undefined. For one reader at a time.
 */
public final class LocalView extends Counted {

    private final Locality locality;
    private long fewest;

    LocalView(Locality locality, Tallied tallied, Parts parts, Growth growth) {
        super(tallied, growth, parts, locality.settlements());
        this.locality = locality;
    }

    /**
     * What an indicator says of the locality.
     *
     * @param residents simulated residents of the smallest group with any that it was computed from; a figure of no
     *     residents rests on as many as there can be
     */
    public record Reading(double value, long residents) {}

    /** Reads an indicator. */
    public Reading read(ToDoubleFunction<WorldView> indicator) {
        fewest = Long.MAX_VALUE;
        double value = indicator.applyAsDouble(this);
        return new Reading(value, fewest);
    }

    public Locality locality() {
        return locality;
    }

    private void restsOn(Group group) {
        long residents = simulated(group);
        fewest = residents == 0 ? fewest : Math.min(fewest, residents);
    }

    @Override
    public double count(Counter counter, Group group) {
        restsOn(group);
        return super.count(counter, group);
    }

    @Override
    public double sum(Flow flow, Group group) {
        restsOn(group);
        return super.sum(flow, group);
    }

    @Override
    public double soFar(Flow flow, Group group) {
        restsOn(group);
        return super.soFar(flow, group);
    }

    @Override
    public double breaches() {
        return Double.NaN;
    }

    @Override
    public double serviceCostUsd() {
        return Double.NaN;
    }

    @Override
    public double publicCostUsd() {
        return Double.NaN;
    }

    @Override
    public double unspentUsd() {
        return Double.NaN;
    }

    @Override
    public double unfundedUsd() {
        return Double.NaN;
    }

    @Override
    public double newcomers() {
        return Double.NaN;
    }

    @Override
    public double newcomersTurnedAway() {
        return Double.NaN;
    }

    @Override
    public List<ProgrammeAccount> programmes() {
        return List.of();
    }

    @Override
    public double operatorValueUsd() {
        return Double.NaN;
    }

    @Override
    public double basketUsd() {
        return Double.NaN;
    }

    @Override
    public double meanIncomeUsdPerMonth() {
        return Double.NaN;
    }

    @Override
    public double proceduresOnline() {
        return Double.NaN;
    }

    @Override
    public double participation() {
        return Double.NaN;
    }

    @Override
    public PhysicalAccount physical() {
        return PhysicalAccount.UNKNOWN;
    }

    @Override
    public double netUsd(Sector sector) {
        return Double.NaN;
    }

    @Override
    public double incomeUsd() {
        return Double.NaN;
    }
}
