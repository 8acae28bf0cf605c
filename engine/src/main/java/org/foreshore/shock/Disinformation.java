package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Alarm;
import org.foreshore.rules.Conditions;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Exposure lowered the intent to vaccinate by 6.2 points in a trial in the United Kingdom (Loomba and others 2021); the size for
 * trust in services is assumed to be alike.
 */
@AutoService(Shock.class)
@Titled(
        id = "disinformation",
        title = "Disinformation wave",
        says = "False news shakes trust in digital public services.")
public record Disinformation(
        @Says("Share of residents it reaches each month") Share reached,

        @Says("Part of their trust that it takes") Share trustLoss)
        implements Shock {

    /** The defaults a scenario starts from. */
    public Disinformation() {
        this(Share.ofPercent(30), Share.ofPercent(6));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(new Alarm(strength * reached.value(), trustLoss.value(), reach));
    }
}
