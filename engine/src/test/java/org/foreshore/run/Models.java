package org.foreshore.run;

import org.foreshore.behaviour.AdoptionParameters;
import org.foreshore.behaviour.Behaviour;
import org.foreshore.behaviour.ServiceChoiceParameters;
import org.foreshore.safety.BreachParameters;
import org.foreshore.safety.SafetyParameters;
import org.foreshore.world.Model;

/** Parameters of the model that differ in one from others, for nulls. */
final class Models {

    private Models() {}

    /** Nobody ever takes records, so that who holds an identity makes no difference to that. */
    static Model unbreached() {
        return breached(0);
    }

    /** Breaches come at this rate. */
    static Model breached(double rate) {
        return with(new Behaviour(), rate);
    }

    static Model with(Behaviour behaviour, double breaches) {
        var standard = new Model();
        return new Model(
                behaviour,
                standard.supply(),
                standard.services(),
                standard.sites(),
                standard.firms(),
                standard.footprint(),
                new SafetyParameters(
                        standard.safety().rumours(),
                        new BreachParameters(breaches, 1, 0.1, 0.6, 0.15, 0.04, 0.5),
                        standard.safety().emergencies()));
    }

    /** A programme's contact moves nobody to consider the Internet. */
    static AdoptionParameters withoutContact(AdoptionParameters all) {
        return new AdoptionParameters(
                all.considerAlone(),
                all.considerByPeers(),
                all.reconsider(),
                all.reexamine(),
                all.habit(),
                0,
                all.weightHousehold(),
                all.weightSettlement(),
                all.weightNation(),
                all.homophily(),
                all.skill(),
                all.burden(),
                all.income(),
                all.quality(),
                all.electricity(),
                all.content(),
                all.someDisability(),
                all.severeDisability(),
                all.old(),
                all.taste(),
                all.settlement(),
                all.unaffordable(),
                all.basketGb(),
                all.trust());
    }

    /** No procedure takes an identity. */
    static ServiceChoiceParameters withoutIdentity(ServiceChoiceParameters all) {
        return new ServiceChoiceParameters(
                all.skill(),
                all.trust(),
                all.habit(),
                all.language(),
                all.cost(),
                all.disability(),
                all.hour(),
                all.urgency(),
                all.fails(),
                all.failsUnskilled(),
                all.failsSlow(),
                all.failsLanguage(),
                all.failsDisability(),
                all.habitGain(),
                all.habitLoss(),
                all.learnAssisted(),
                all.hear(),
                0);
    }
}
