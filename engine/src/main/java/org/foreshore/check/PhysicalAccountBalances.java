package org.foreshore.check;

import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/**
 * What is supplied of energy, devices and waste is used, devices are those that residents bought and gave up, and nothing is
 * negative.
 */
final class PhysicalAccountBalances implements Invariant {

    @Override
    public void check(World world, Regime regime) {
        var account = world.view().physical();
        same(world, "energy", account.gridKwh() + account.dieselKwh(), account.sitesKwh());
        same(world, "devices", account.newDevices() + account.refurbished(), account.acquired());
        same(
                world,
                "waste",
                account.refurbishedKg() + account.recycledKg() + account.discardedKg(),
                account.retiredKg());
        double least = Math.min(
                Math.min(account.gridKwh(), account.dieselKwh()),
                Math.min(
                        Math.min(account.newDevices(), account.recycledKg()),
                        Math.min(account.operationalKg(), Math.min(account.embodiedKg(), account.avoidedKg()))));
        if (!(least >= 0)) {
            throw InvariantBroken.of(this, world, "physical account", "%s is below 0", least);
        }
    }

    private void same(World world, String what, double supply, double use) {
        if (!(Math.abs(supply - use) <= 1e-9 * (1 + Math.abs(use)))) {
            throw InvariantBroken.of(this, world, what, "%s supplied, %s used", supply, use);
        }
    }
}
