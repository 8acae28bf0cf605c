package org.foreshore.services;

import org.foreshore.vocabulary.Says;

/** What public services take of time and money. Money in US dollars where income is 100 a month; it scales with income. */
public record ServiceParameters(
        @Says(
                value =
                        "Visits to an office for one procedure. 1.2 to 2.5; with handling and travel near the 5.4 hours of the IDB",
                max = 10)
        double visits,

        @Says(value = "Hours of handling a procedure in person. 1 to 3", max = 50)
        double handlingHours,

        @Says(value = "Speed of travel to an office, km per hour. Assumed 8 to 30", min = 1, max = 100)
        double kmPerHour,

        @Says(value = "Hours to do a procedure online with full skill; more with less. 0.3 to 1.5", max = 10)
        double onlineHours,

        @Says(value = "Hours of being helped at a centre. Assumed 0.5 to 2", max = 10)
        double assistedHours,

        @Says(value = "Fee of a centre, USD. Assumed 0.2 to 2", max = 100)
        double assistedFeeUsd,

        @Says(value = "Distance beyond which nobody goes to a centre, km. Assumed 10 to 20", max = 200)
        double farthestKm,

        @Says(value = "Hours of an official for one visit. Assumed 0.2 to 1", min = 0.01, max = 10)
        double officialHours,

        @Says(value = "Part of an office's time in use at the start. Assumed 0.6 to 0.9", min = 0.1, max = 0.95)
        double utilisation,

        @Says(
                value = "Procedures a centre can help with each month. 300 to 2,000; Digital Centres did 650 to 840",
                min = 1,
                max = 100000)
        double centreCapacity,

        @Says(value = "Longest wait at one visit, hours. Assumed 8 to 40", max = 200)
        double longestWaitHours,

        @Says(
                value = "Cost to the state of a procedure in person, USD. 3; online is 0.02 to 0.05 of it (IDB)",
                max = 1000)
        double inPersonUsd,

        @Says(value = "Cost to the state of a procedure at a centre, USD", max = 1000)
        double assistedUsd,

        @Says(value = "Cost to the state of a procedure online, USD", max = 1000)
        double onlineUsd,

        @Says(
                value =
                        "Procedures a month that the platform of online services bears, over all needs at the start. Assumed 0.3 to 1.5; Kazakhstan's portal was overloaded in March 2020",
                min = 0.01,
                max = 100)
        double platformCapacity,

        @Says(
                value =
                        "A unit of security takes this much off the logarithm of the days of an attack. 0.5 to 2 (assumed)",
                max = 10)
        double attackSecurity) {

    public ServiceParameters() {
        this(1.8, 1.5, 15, 1, 1, 0.5, 15, 0.5, 0.8, 800, 16, 3, 1.5, 0.12, 0.6, 1);
    }
}
