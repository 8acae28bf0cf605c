package org.foreshore.behaviour;

import org.foreshore.random.Lots;

/** Thresholds that hold for everybody in every month, formed once from the parameters. */
final class Odds {

    final int reconsider;
    final int reexamine;
    final int contact;
    final int habit;
    final int loss;
    final int poorLoss;
    final int[] learn = new int[Skill.TOP + 1];
    final int[] fade = new int[Skill.TOP + 1];
    final int learnBound;
    final int fadeBound;

    Odds(Behaviour behaviour) {
        var adoption = behaviour.adoption();
        reconsider = Chance.threshold(Chance.ofRate(adoption.reconsider()));
        reexamine = Chance.threshold(Chance.ofRate(adoption.reexamine()));
        contact = Chance.threshold(adoption.contact());
        habit = Chance.points(adoption.habit());
        var devices = behaviour.devices();
        loss = Chance.threshold(Chance.ofRate(1 / devices.lifeMonths()));
        poorLoss = Chance.threshold(Chance.ofRate((1 + devices.poorLoss()) / devices.lifeMonths()));
        for (int level = 0; level <= Skill.TOP; level++) {
            int gap = Skill.TOP - level;
            learn[level] = Skill.chance(behaviour.skills().byUse(), gap, Skill.stepUp(level));
            fade[level] = Skill.chance(behaviour.skills().fading(), level, Skill.stepDown(level));
        }
        learnBound = Lots.bound(most(learn, 0, learn.length));
        fadeBound = Lots.bound(most(fade, 0, fade.length));
    }

    /** The greatest threshold of a part of a table. */
    static int most(int[] thresholds, int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, thresholds[i]);
        }
        return most;
    }
}
