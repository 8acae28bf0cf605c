package org.foreshore.behaviour;

import org.foreshore.vocabulary.Says;

/** How residents come to consider the Internet, and what makes it attractive (log-odds unless stated). */
public record AdoptionParameters(
        @Says(value = "p: rate of considering by oneself, per month. Fitted range 0.001 to 0.005", max = 10)
        double considerAlone,

        @Says(
                value =
                        "q: rate of considering per share of users around, per month. Range 0.03 to 0.15; tuned to BGD 2016 to 2023",
                max = 10)
        double considerByPeers,

        @Says(value = "Rate of reconsidering after having given up, per month. Assumed 0.1 to 0.5", max = 10)
        double reconsider,

        @Says(value = "Rate at which users re-examine their use, per month. Assumed 1/60 to 1/12", max = 10)
        double reexamine,

        @Says(value = "Habit: bonus for staying. Assumed 0.5 to 2.5", max = 10)
        double habit,

        @Says(value = "Chance that a programme contact makes one consider (deep uncertainty, 0 to 1)", max = 1)
        double contact,

        @Says(value = "Weight of a user in the household in exposure", max = 1)
        double weightHousehold,

        @Says(value = "Weight of the settlement in exposure", max = 1)
        double weightSettlement,

        @Says(value = "Weight of the whole country in exposure", max = 1)
        double weightNation,

        @Says(value = "Homophily: part of the settlement's weight that goes to one's own group", max = 1)
        double homophily,

        @Says(value = "Skill, from none to full. Odds ratio 6.5 for secondary schooling, DHS Ethiopia 2016", max = 20)
        double skill,

        @Says(value = "Weight of the cost burden: minus this times ln(1 + burden / 0.02). Range 0.2 to 1.2", max = 10)
        double burden,

        @Says(value = "Income class relative to the mean, per log unit. Range 0 to 0.8", max = 10)
        double income,

        @Says(value = "Network quality, from none to 10 Mbit/s", max = 10)
        double quality,

        @Says(value = "Electricity at home", max = 10) double electricity,

        @Says(value = "Content in one's own language, from none to all", max = 10)
        double content,

        @Says(value = "Taken off for some difficulty in functioning. GSMA 2020 log-odds 0.5 to 1.5", max = 10)
        double someDisability,

        @Says(value = "Taken off for severe difficulty", max = 10)
        double severeDisability,

        @Says(value = "Taken off from age 55", max = 10) double old,

        @Says(value = "Standard deviation of unexplained taste between residents", max = 10)
        double taste,

        @Says(value = "Standard deviation of unexplained difference between settlements", max = 10)
        double settlement,

        @Says(value = "Hard bar: share of income for data beyond which nobody can pay", max = 1)
        double unaffordable,

        @Says(value = "Data basket that burden is reckoned with, GB per month (ITU data-only basket)", max = 100)
        double basketGb,

        @Says(value = "Trust, from none to full, against its middle. Assumed 0 to 1", max = 10)
        double trust) {

    public AdoptionParameters() {
        this(
                0.003, 0.05, 0.25, 1.0 / 36, 1.5, 0.3, 0.35, 0.5, 0.15, 0.5, 3, 0.5, 0.4, 1, 0.6, 1, 0.5, 1.2, 0.4, 1,
                0.5, 0.2, 2, 0.4);
    }
}
