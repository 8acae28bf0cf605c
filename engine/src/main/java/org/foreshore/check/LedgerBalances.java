package org.foreshore.check;

import java.util.EnumMap;
import java.util.Map;
import org.foreshore.rules.Regime;
import org.foreshore.world.Sector;
import org.foreshore.world.World;

/**
 * What one sector pays another receives, each month opens as the last one closed, and the ledger agrees with those who keep books
 * of their own: the operators, with all they are paid and pay. To the cent.
 */
final class LedgerBalances implements Invariant {

    private static final double CENT = 0.01;

    private final Map<Sector, Double> closing = new EnumMap<>(Sector.class);
    private int month;

    @Override
    public void begin(World world) {
        month = world.month();
        for (var sector : Sector.values()) {
            closing.put(sector, world.statement(sector).closingUsd());
        }
    }

    @Override
    public void check(World world, Regime regime) {
        double sum = 0;
        double size = 0;
        for (var sector : Sector.values()) {
            var statement = world.statement(sector);
            sum += statement.closingUsd();
            size += Math.abs(statement.closingUsd()) + statement.paidUsd();
            if (world.month() != month) {
                same(world, sector.name(), statement.openingUsd(), closing.getOrDefault(sector, 0.0), size);
            }
        }
        same(world, "all sectors", sum, 0, size);
        var operators = world.operatorAccount();
        same(
                world,
                "operators",
                world.statement(Sector.OPERATORS).netUsd(),
                operators.closing() - operators.opening(),
                size);
        begin(world);
    }

    private void same(World world, String where, double one, double other, double size) {
        if (!(Math.abs(one - other) <= CENT + 1e-12 * size)) {
            throw InvariantBroken.of(this, world, where, "%.2f USD against %.2f", one, other);
        }
    }
}
