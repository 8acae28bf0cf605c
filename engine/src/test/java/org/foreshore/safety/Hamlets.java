package org.foreshore.safety;

import java.util.Arrays;
import java.util.List;
import org.foreshore.place.Settlement;

/** Settlements of which only the share online and the skill matter; no centre is near. */
record Hamlets(double skilled, double... uses) implements Around {

    List<Settlement> settlements() {
        return Arrays.stream(uses)
                .mapToObj(use -> new Settlement("Hamlet", "", 0, 0, false, false, 1000, 1, 1))
                .toList();
    }

    @Override
    public double use(int settlement) {
        return uses[settlement];
    }

    @Override
    public double skill(int settlement) {
        return skilled;
    }

    @Override
    public boolean centre(int settlement) {
        return false;
    }

    @Override
    public double identified() {
        return 0;
    }
}
