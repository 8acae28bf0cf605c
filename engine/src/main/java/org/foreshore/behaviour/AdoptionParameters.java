package org.foreshore.behaviour;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** How residents come to consider the Internet, and what makes it attractive (log-odds unless stated). */
public record AdoptionParameters(
        @Says(value = "p: rate of considering by oneself", max = 10)
        @Basis(unit = "per month", low = 0.001, high = 0.005, source = "fitted to national use, 2016 to 2023")
        double considerAlone,

        @Says(value = "q: rate of considering per share of users around", max = 10)
        @Basis(unit = "per month", low = 0.03, high = 0.15, source = "fitted to Bangladesh, 2016 to 2023")
        double considerByPeers,

        @Says(value = "Rate of reconsidering after having given up", max = 10)
        @Basis(unit = "per month", low = 0.1, high = 0.5, source = "assumed")
        double reconsider,

        @Says(value = "Rate at which users re-examine their use", max = 10)
        @Basis(unit = "per month", low = 0.01667, high = 0.08333, source = "assumed")
        double reexamine,

        @Says(value = "Habit: bonus for staying", max = 10)
        @Basis(unit = "log-odds", low = 0.5, high = 2.5, source = "assumed")
        double habit,

        @Says(value = "Chance that a programme contact makes one consider", max = 1)
        @Basis(unit = "share", low = 0, high = 1, source = "assumed, deeply uncertain")
        double contact,

        @Says(value = "Weight of a user in the household in exposure", max = 1)
        @Basis(unit = "share", low = 0.2, high = 0.5, source = "assumed; direction Goolsbee and Klenow 1999")
        double weightHousehold,

        @Says(value = "Weight of the settlement in exposure", max = 1)
        @Basis(unit = "share", low = 0.35, high = 0.65, source = "assumed; direction Agarwal, Animesh and Prasad 2009")
        double weightSettlement,

        @Says(value = "Weight of the whole country in exposure", max = 1)
        @Basis(unit = "share", low = 0, high = 0.3, source = "assumed")
        double weightNation,

        @Says(value = "Homophily: part of the settlement's weight that goes to one's own group", max = 1)
        @Basis(unit = "share", low = 0.2, high = 0.8, source = "assumed")
        double homophily,

        @Says(value = "Skill, from none to full", max = 20)
        @Basis(
                unit = "log-odds",
                low = 2,
                high = 5,
                source = "derived from the odds ratio of 6.47 for secondary schooling, DHS Ethiopia 2016")
        double skill,

        @Says(value = "Weight of the cost burden: minus this times ln(1 + burden / 0.02)", max = 10)
        @Basis(
                unit = "log-odds",
                low = 0.2,
                high = 1.2,
                source = "derived from price and use in seven West African countries, 2018/19 (IZA 14151)")
        double burden,

        @Says(value = "Income class relative to the mean, per log unit", max = 10)
        @Basis(
                unit = "log-odds",
                low = 0,
                high = 0.8,
                source = "derived from consumption and use in seven West African countries, 2018/19 (IZA 14151)")
        double income,

        @Says(value = "Network quality, from none to 10 Mbit/s", max = 10)
        @Basis(unit = "log-odds", low = 0.3, high = 2, source = "assumed")
        double quality,

        @Says(value = "Electricity at home", max = 10)
        @Basis(unit = "log-odds", low = 0.2, high = 1.2, source = "assumed")
        double electricity,

        @Says(value = "Content in one's own language, from none to all", max = 10)
        @Basis(
                unit = "log-odds",
                low = 0.3,
                high = 2,
                source = "derived from 3 % more use for 10 % more local content (Viard and Economides 2015)")
        double content,

        @Says(value = "Taken off for some difficulty in functioning", max = 10)
        @Basis(
                unit = "log-odds",
                low = 0.3,
                high = 1.5,
                source = "derived from phone ownership with and without disability, GSMA 2020")
        double someDisability,

        @Says(value = "Taken off for severe difficulty", max = 10)
        @Basis(
                unit = "log-odds",
                low = 0.3,
                high = 1.5,
                source = "derived from phone ownership with and without disability, GSMA 2020")
        double severeDisability,

        @Says(value = "Taken off from age 55", max = 10)
        @Basis(unit = "log-odds", low = 0, high = 1, source = "assumed")
        double old,

        @Says(value = "Standard deviation of unexplained taste between residents", max = 10)
        @Basis(unit = "log-odds", low = 0.5, high = 1.5, source = "assumed")
        double taste,

        @Says(value = "Standard deviation of unexplained difference between settlements", max = 10)
        @Basis(unit = "log-odds", low = 0.2, high = 1, source = "assumed; an intra-cluster correlation of 0.05 to 0.15")
        double settlement,

        @Says(value = "Hard bar: share of income for data beyond which nobody can pay", max = 1)
        @Basis(unit = "share", low = 0.1, high = 0.3, source = "assumed")
        double unaffordable,

        @Says(value = "Data basket that burden is reckoned with", max = 100)
        @Basis(unit = "GB per month", low = 1, high = 10, source = "data-only basket of the ITU since 2021: 2 GB")
        double basketGb,

        @Says(value = "Trust, from none to full, against its middle", max = 10)
        @Basis(unit = "log-odds", low = 0, high = 1, source = "assumed")
        double trust) {

    public AdoptionParameters() {
        this(
                0.003, 0.05, 0.25, 1.0 / 36, 1.5, 0.3, 0.35, 0.5, 0.15, 0.5, 3, 0.5, 0.4, 1, 0.6, 1, 0.5, 1.2, 0.4, 1,
                0.5, 0.2, 2, 0.4);
    }
}
