package org.foreshore.behaviour;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** How residents choose the way in which a need for a public service is met (log-odds unless stated). */
public record ServiceChoiceParameters(
        @Says(value = "Skill, from none to full", max = 20)
        @Basis(unit = "log-odds", low = 1.25, high = 3.75, source = "assumed; sign from surveys of e-government use")
        double skill,

        @Says(value = "Trust, from none to full", max = 20)
        @Basis(unit = "log-odds", low = 0.5, high = 1.5, source = "assumed; sign from surveys of e-government use")
        double trust,

        @Says(value = "Habit of doing it online, from none to full", max = 20)
        @Basis(unit = "log-odds", low = 0.75, high = 2.25, source = "assumed; sign from surveys of e-government use")
        double habit,

        @Says(value = "Services in one's own language, from none to all", max = 20)
        @Basis(unit = "log-odds", low = 0.5, high = 1.5, source = "assumed")
        double language,

        @Says(value = "Cost over a day's income", max = 20)
        @Basis(unit = "log-odds", low = 0.4, high = 1.2, source = "assumed")
        double cost,

        @Says(
                value = "Taken off online for severe difficulty, half for some; staff at a centre can make up for it",
                max = 20)
        @Basis(unit = "log-odds", low = 0.35, high = 1.05, source = "assumed")
        double disability,

        @Says(value = "Value of an hour over hourly household income", max = 5)
        @Basis(unit = "share", low = 0.3, high = 0.7, source = "assumed")
        double hour,

        @Says(value = "Urgency: what it takes to forgo a need", max = 20)
        @Basis(
                unit = "log-odds",
                low = 0.75,
                high = 2.25,
                source = "assumed; at the upper end, for few say that they forgo services")
        double urgency,

        @Says(value = "Chance that an online attempt fails for everybody", max = 1)
        @Basis(unit = "share", low = 0, high = 0.15, source = "assumed")
        double fails,

        @Says(value = "Added without any skill", max = 1)
        @Basis(unit = "share", low = 0.15, high = 0.35, source = "assumed")
        double failsUnskilled,

        @Says(value = "Added without any network quality", max = 1)
        @Basis(unit = "share", low = 0.05, high = 0.25, source = "assumed")
        double failsSlow,

        @Says(value = "Added where nothing is in one's language", max = 1)
        @Basis(unit = "share", low = 0, high = 0.2, source = "assumed")
        double failsLanguage,

        @Says(value = "Added with severe difficulty, half with some", max = 1)
        @Basis(unit = "share", low = 0.1, high = 0.3, source = "assumed")
        double failsDisability,

        @Says(value = "Part of missing habit gained by one success online", max = 1)
        @Basis(unit = "share", low = 0.05, high = 0.2, source = "assumed")
        double habitGain,

        @Says(value = "Part of habit lost by one procedure done otherwise", max = 1)
        @Basis(unit = "share", low = 0.02, high = 0.1, source = "assumed")
        double habitLoss,

        @Says(value = "Part of missing skill learnt when helped at a centre", max = 1)
        @Basis(unit = "share", low = 0, high = 0.05, source = "assumed")
        double learnAssisted,

        @Says(value = "Chance of hearing of online services, per share of neighbours who use them", max = 1)
        @Basis(unit = "per month", low = 0.02, high = 0.1, source = "assumed")
        double hear,

        @Says(value = "Part of the procedures in sectors that take an identity online which do take one", max = 1)
        @Basis(unit = "share", low = 0.5, high = 1, source = "assumed")
        double identity) {

    public ServiceChoiceParameters() {
        this(2.5, 1, 1.5, 1, 0.8, 0.7, 0.5, 2.25, 0.05, 0.25, 0.15, 0.1, 0.2, 0.1, 0.05, 0.02, 0.05, 1);
    }
}
