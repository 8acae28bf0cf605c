package org.foreshore.check;

import org.foreshore.rules.Regime;
import org.foreshore.world.Purpose;
import org.foreshore.world.World;

/**
 * Each month of the operators opens with what the last one left; they receive what the state pays, pay what it receives,
 * and never invest money they do not have.
 */
final class OperatorsBalance implements Invariant {

    private static final double CENT = 0.01;

    private double closing;
    private double paid;
    private double received;
    private int month;

    @Override
    public void begin(World world) {
        closing = world.operatorAccount().closing();
        paid = paid(world);
        received = world.paidUsd(Purpose.PENALTIES);
        month = world.month();
    }

    private static double paid(World world) {
        return world.paidUsd(Purpose.SITES) + world.paidUsd(Purpose.BACKHAUL);
    }

    @Override
    public void check(World world, Regime regime) {
        var account = world.operatorAccount();
        if (!(account.capital() >= 0)) {
            throw InvariantBroken.of(this, world, "capital", "%.2f USD", account.capital());
        }
        if (world.month() != month) {
            same(world, "opening", account.opening(), closing);
            same(world, "subsidies", account.subsidies(), paid(world) - paid);
            same(world, "penalties", -account.penalties(), world.paidUsd(Purpose.PENALTIES) - received);
        }
        begin(world);
    }

    private void same(World world, String what, double one, double other) {
        double rounding = 1e-12 * (Math.abs(closing) + paid + Math.abs(received));
        if (!(Math.abs(one - other) <= CENT + rounding)) {
            throw InvariantBroken.of(this, world, what, "%.2f USD against %.2f", one, other);
        }
    }
}
