package org.foreshore.behaviour;

import org.foreshore.vocabulary.Says;

/** How residents choose the way in which a need for a public service is met (log-odds unless stated). */
public record ServiceChoiceParameters(
        @Says(value = "Skill, from none to full. 1.25 to 3.75", max = 20)
        double skill,

        @Says(value = "Trust, from none to full. Sign from surveys of e-government use; 0.5 to 1.5", max = 20)
        double trust,

        @Says(value = "Habit of doing it online, from none to full. 0.75 to 2.25", max = 20)
        double habit,

        @Says(value = "Services in one's own language, from none to all. 0.5 to 1.5", max = 20)
        double language,

        @Says(value = "Cost over a day's income. 0.4 to 1.2", max = 20)
        double cost,

        @Says(
                value =
                        "Taken off online for severe difficulty, half for some; staff at a centre can make up for it. 0.35 to 1.05",
                max = 20)
        double disability,

        @Says(value = "Value of an hour over hourly household income. Assumed 0.3 to 0.7", max = 5)
        double hour,

        @Says(
                value =
                        "Urgency: what it takes to forgo a need. 0.75 to 2.25; at the upper end, for few say that they forgo services",
                max = 20)
        double urgency,

        @Says(value = "Chance that an online attempt fails for everybody. 0 to 0.15", max = 1)
        double fails,

        @Says(value = "Added without any skill. 0.15 to 0.35", max = 1)
        double failsUnskilled,

        @Says(value = "Added without any network quality. 0.05 to 0.25", max = 1)
        double failsSlow,

        @Says(value = "Added where nothing is in one's language. 0 to 0.2", max = 1)
        double failsLanguage,

        @Says(value = "Added with severe difficulty, half with some. 0.1 to 0.3", max = 1)
        double failsDisability,

        @Says(value = "Part of missing habit gained by one success online (assumed)", max = 1)
        double habitGain,

        @Says(value = "Part of habit lost by one procedure done otherwise (assumed)", max = 1)
        double habitLoss,

        @Says(value = "Part of missing skill learnt when helped at a centre (assumed 0 to 0.05)", max = 1)
        double learnAssisted,

        @Says(
                value = "Monthly chance of hearing of online services, per share of neighbours who use them (assumed)",
                max = 1)
        double hear,

        @Says(
                value =
                        "Part of the procedures in sectors that take an identity online which do take one. Assumed 0.5 to 1",
                max = 1)
        double identity) {

    public ServiceChoiceParameters() {
        this(2.5, 1, 1.5, 1, 0.8, 0.7, 0.5, 2.25, 0.05, 0.25, 0.15, 0.1, 0.2, 0.1, 0.05, 0.02, 0.05, 1);
    }
}
