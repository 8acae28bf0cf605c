package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Attack;
import org.foreshore.rules.Breach;
import org.foreshore.rules.Conditions;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * In Costa Rica in 2022 some agencies were down for about a month, others longer. Whether records are taken is drawn; what that
 * does to trust is a parameter of the model, and trust returns with its usual half-life.
 */
@AutoService(Shock.class)
@Titled(
        id = "cyber-attack",
        title = "Cyber attack",
        says = "Online services are down and come back little by little, and records may be taken.")
@Heeds(
        value = {},
        partly = Key.WHERE,
        but = "records may be taken of anybody, wherever services are down")
public record CyberAttack(
        @Says(
                value = "Days without any service; it comes back linearly over as many days again",
                unit = "days",
                min = 1,
                max = 60)
        double days,

        @Says("Chance that records are taken") Share breach)
        implements Shock {

    /** The defaults a scenario starts from. */
    public CyberAttack() {
        this(20, Share.ofPercent(50));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return first
                ? conditions.with(new Attack(strength * days, reach)).with(new Breach(strength * breach.value()))
                : conditions;
    }
}
