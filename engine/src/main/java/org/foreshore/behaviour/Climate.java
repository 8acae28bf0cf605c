package org.foreshore.behaviour;

import org.foreshore.rules.Assurance;
import org.foreshore.rules.Regime;

/**
 * What moves trust in digital public services this month.
 *
 * @param lift added to the level to which trust returns
 * @param success part of missing trust gained by one success
 * @param failure part of trust lost by one failure
 */
record Climate(double lift, double success, double failure) {

    static Climate of(Regime regime, TrustParameters trust) {
        double success = trust.success();
        double failure = trust.failure();
        for (var rule : regime.all(Assurance.class)) {
            success *= rule.success();
            failure *= rule.failure();
        }
        return new Climate(regime.sum(Assurance.class, Assurance::lift), Math.min(1, success), Math.min(1, failure));
    }
}
