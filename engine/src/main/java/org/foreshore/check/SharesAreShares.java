package org.foreshore.check;

import org.foreshore.rules.Programme;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Coverage, quality and parts of a price lie between 0 and 1; prices and incomes are finite and not negative. */
final class SharesAreShares implements Invariant {

    @Override
    public void check(World world, Regime regime) {
        var network = world.network();
        for (int s = 0; s < network.size(); s++) {
            String where =
                    "settlement %d (%s)".formatted(s, network.settlement(s).name());
            within(world, where, "3G coverage", network.share3g(s), 1);
            within(world, where, "4G coverage", network.share4g(s), 1);
            within(world, where, "part of the month in service", network.available(s), 1);
            within(world, where, "part of the month without grid", network.dark(s), 1);
            within(world, where, "quality", network.quality(s), 1);
        }
        var market = world.market();
        for (var programme : regime.all(Programme.class)) {
            within(world, "programme", "part of a price paid by the state", programme.share(), 1);
        }
        within(world, "market", "price of data, USD", market.dataUsdPerGb(), Double.MAX_VALUE);
        within(world, "market", "price of a device, USD", market.deviceUsd(), Double.MAX_VALUE);
        within(world, "market", "income factor", market.incomeFactor(), Double.MAX_VALUE);
    }

    private void within(World world, String where, String what, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw InvariantBroken.of(this, world, where, "%s is %s", what, value);
        }
    }
}
