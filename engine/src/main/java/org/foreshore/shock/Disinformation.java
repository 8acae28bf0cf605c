package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.RumourWave;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * A rumour that passes on from resident to resident; let it last three months. Exposure lowered the intent to vaccinate by 6.2
 * points in a trial in the United Kingdom (Loomba and others 2021); the size for trust in services is assumed to be alike.
 */
@AutoService(Shock.class)
@Titled(
        id = "disinformation",
        title = "Disinformation wave",
        says = "A rumour spreads where many are online, and who believes it trusts digital public services less.")
@Heeds(
        value = {Key.WHERE, Key.MONTHS},
        partly = Key.RAMP,
        but = "the rumour is sown in the first month only, with the strength the shock has then")
public record Disinformation(
        @Says("Share of residents who are made to believe it at first, where many are online")
        Share sown,

        @Says(value = "How much faster it passes on than talk in ordinary times", min = 1, max = 10)
        double spread)
        implements Shock {

    /** The defaults a scenario starts from. */
    public Disinformation() {
        this(Share.ofPercent(2), 2);
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(new RumourWave(1 + strength * (spread - 1), first ? strength * sown.value() : 0, reach));
    }
}
