package org.foreshore.check;

import org.foreshore.connectivity.Network;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/**
 * What has been built stays built: no settlement has fewer residents inside coverage than before, unless its community
 * network has failed. Hazards take service away, not coverage.
 */
final class CoverageOnlyGrows implements Invariant {

    private int[] built = new int[0];
    private boolean[] community = new boolean[0];

    @Override
    public void begin(World world) {
        var network = world.network();
        built = new int[network.size()];
        community = new boolean[network.size()];
        remember(network);
    }

    private void remember(Network network) {
        for (int s = 0; s < built.length; s++) {
            built[s] = network.built(s);
            community[s] = network.community(s);
        }
    }

    @Override
    public void check(World world, Regime regime) {
        var network = world.network();
        for (int s = 0; s < built.length; s++) {
            boolean failed = community[s] && !network.community(s) && network.built(s) == 0;
            if (network.built(s) < built[s] && !failed) {
                String where =
                        "settlement %d (%s)".formatted(s, network.settlement(s).name());
                throw InvariantBroken.of(
                        this, world, where, "%d residents were covered, now %d", built[s], network.built(s));
            }
        }
        remember(network);
    }
}
