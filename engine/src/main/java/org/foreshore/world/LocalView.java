package org.foreshore.world;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.foreshore.behaviour.Tallied;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
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
    private final Parts parts;
    private final Growth growth;
    private long fewest;

    LocalView(Locality locality, Tallied tallied, Parts parts, Growth growth) {
        super(tallied, growth);
        this.locality = locality;
        this.parts = parts;
        this.growth = growth;
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
    public double firms(FirmSize size, FirmStage stage) {
        return growth.weigh(
                parts.firms.count(size, stage, false, locality.settlements()),
                parts.firms.count(size, stage, true, locality.settlements()));
    }

    @Override
    public double availability() {
        return parts.infrastructure.availability(growth, locality.settlements());
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
