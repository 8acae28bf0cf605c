package org.foreshore.check;

import org.foreshore.rules.Programme;
import org.foreshore.rules.Regime;
import org.foreshore.world.Allotments;
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
    private final Allotments allotted = new Allotments();
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
            default -> allotted.of(purpose);
        };
        double spent = paid - opening[purpose.ordinal()];
        if (!(spent <= most * (1 + ROUNDING) + ROUNDING)) {
            throw InvariantBroken.of(this, world, purpose.name(), "paid %.2f USD, allotted %.2f", spent, most);
        }
        before[purpose.ordinal()] = paid;
    }

    private void allot(Regime regime) {
        allotted.add(regime);
        for (var programme : regime.all(Programme.class)) {
            allotted.add(Purpose.of(programme.offer()), programme.usdPerMonth());
        }
    }
}
