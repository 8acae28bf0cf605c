package org.foreshore.run;

import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Who makes the rules of one arm: it sets those of each month, and sees the month once it is over. */
interface Government {

    /** Rules of a month of the horizon; before it, the status quo. */
    Regime rules(int month);

    void observe(int month, World world);
}
