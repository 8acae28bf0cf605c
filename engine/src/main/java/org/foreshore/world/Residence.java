package org.foreshore.world;

import org.foreshore.behaviour.Society;
import org.foreshore.safety.Around;
import org.foreshore.services.ServiceSupply;

/** What rumours and breaches meet among the residents of a world. */
record Residence(Society society, ServiceSupply services) implements Around {

    @Override
    public double use(int settlement) {
        return society.use(settlement);
    }

    @Override
    public double skill(int settlement) {
        return society.skill(settlement);
    }

    @Override
    public boolean centre(int settlement) {
        return !Double.isInfinite(services.assistedHours(settlement));
    }

    @Override
    public double identified() {
        return society.identified();
    }
}
