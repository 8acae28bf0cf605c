package org.foreshore.check;

import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** In every settlement, those who have not heard a rumour, believe it or know better are all residents. */
final class RumoursAddUp implements Invariant {

    private static final double ROUNDING = 1e-9;

    @Override
    public void check(World world, Regime regime) {
        var rumours = world.safety().rumours();
        for (int s = 0; s < world.network().size(); s++) {
            double open = rumours.open(s);
            double believing = rumours.believing(s);
            double knowing = rumours.knowing(s);
            boolean shares = open >= 0 && believing >= 0 && knowing >= 0;
            if (!(shares && Math.abs(open + believing + knowing - 1) <= ROUNDING)) {
                throw InvariantBroken.of(
                        this, world, "settlement " + s, "%s open, %s believing, %s knowing", open, believing, knowing);
            }
        }
    }
}
