package org.foreshore.services;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** What public services take of time and money. Money in US dollars where income is 100 a month; it scales with income. */
public record ServiceParameters(
        @Says(value = "Visits to an office for one procedure", max = 10)
        @Basis(
                unit = "visits",
                low = 1.2,
                high = 2.5,
                source = "derived from the 5.4 hours of a procedure in Latin America (IDB 2018)")
        double visits,

        @Says(value = "Handling a procedure in person", max = 50)
        @Basis(
                unit = "hours",
                low = 1,
                high = 3,
                source = "derived from the 5.4 hours of a procedure in Latin America (IDB 2018)")
        double handlingHours,

        @Says(value = "Speed of travel to an office", min = 1, max = 100)
        @Basis(unit = "km per hour", low = 8, high = 30, source = "assumed")
        double kmPerHour,

        @Says(value = "Doing a procedure online with full skill; more with less", max = 10)
        @Basis(unit = "hours", low = 0.3, high = 1.5, source = "derived: online is 74 % faster (IDB 2023)")
        double onlineHours,

        @Says(value = "Being helped at a centre", max = 10)
        @Basis(unit = "hours", low = 0.5, high = 2, source = "assumed")
        double assistedHours,

        @Says(value = "Fee of a centre", max = 100) @Basis(unit = "USD", low = 0.2, high = 2, source = "assumed")
        double assistedFeeUsd,

        @Says(value = "Distance beyond which nobody goes to a centre", max = 200)
        @Basis(unit = "km", low = 10, high = 20, source = "assumed")
        double farthestKm,

        @Says(value = "An official's time for one visit", min = 0.01, max = 10)
        @Basis(unit = "hours", low = 0.2, high = 1, source = "assumed")
        double officialHours,

        @Says(value = "Part of an office's time in use at the start", min = 0.1, max = 0.95)
        @Basis(unit = "share", low = 0.6, high = 0.9, source = "assumed")
        double utilisation,

        @Says(value = "Procedures a centre can help with", min = 1, max = 100000)
        @Basis(
                unit = "per month",
                low = 300,
                high = 2000,
                source = "derived from Bangladesh's Digital Centres: 650 to 840")
        double centreCapacity,

        @Says(value = "Longest wait at one visit", max = 200)
        @Basis(unit = "hours", low = 8, high = 40, source = "assumed")
        double longestWaitHours,

        @Says(value = "Cost to the state of a procedure in person", max = 1000)
        @Basis(unit = "USD", low = 1, high = 10, source = "assumed, at an income of 100 USD a month")
        double inPersonUsd,

        @Says(value = "Cost to the state of a procedure at a centre", max = 1000)
        @Basis(unit = "USD", low = 0.5, high = 5, source = "assumed, at an income of 100 USD a month")
        double assistedUsd,

        @Says(value = "Cost to the state of a procedure online", max = 1000)
        @Basis(unit = "USD", low = 0.06, high = 0.3, source = "IDB 2023: 0.02 to 0.05 of a procedure in person")
        double onlineUsd,

        @Says(
                value = "Procedures a month that the platform of online services bears, over all needs at the start",
                min = 0.01,
                max = 100)
        @Basis(
                unit = "share",
                low = 0.3,
                high = 1.5,
                source = "assumed; Kazakhstan's portal was overloaded in March 2020")
        double platformCapacity,

        @Says(value = "What a unit of security takes off the logarithm of the days of an attack", max = 10)
        @Basis(unit = "per unit", low = 0.5, high = 2, source = "assumed")
        double attackSecurity) {

    public ServiceParameters() {
        this(1.8, 1.5, 15, 1, 1, 0.5, 15, 0.5, 0.8, 800, 16, 3, 1.5, 0.12, 0.6, 1);
    }
}
