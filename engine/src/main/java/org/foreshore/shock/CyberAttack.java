package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Alarm;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.ServiceDisruption;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * In Costa Rica in 2022 some agencies were down for about a month, others longer. Trust returns with its usual half-life.
 */
@AutoService(Shock.class)
@Titled(id = "cyber-attack", title = "Cyber attack", says = "Online services are down, and news of it shakes trust.")
public record CyberAttack(
        @Says(value = "Days that online services are down in each month it lasts", unit = "days", max = 30)
        double days,

        @Says("Share of residents who are victims or hear of it")
        Share reached,

        @Says("Part of their trust that it takes") Share trustLoss)
        implements Shock {

    /** The defaults a scenario starts from. */
    public CyberAttack() {
        this(20, Share.ofPercent(60), Share.ofPercent(15));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        var down = conditions.with(new ServiceDisruption(1, 1, 1 - strength * days / 30, 1, 1, reach));
        return first ? down.with(new Alarm(strength * reached.value(), trustLoss.value(), reach)) : down;
    }
}
