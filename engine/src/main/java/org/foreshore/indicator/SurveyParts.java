package org.foreshore.indicator;

import org.foreshore.egov.Triple;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.world.WorldView;

/**
 * The parts of an index in the style of the UN E-Government Survey 2024, for a place. They are absolute: the Survey stretches
 * each over 193 states, which a place that is no state has no part in, so they are not comparable with it.
 */
final class SurveyParts {

    /** A basket at this part of mean income is affordable (Broadband Commission). */
    private static final double AFFORDABLE = 0.02;

    /** Years of schooling for the full score (Human Development Report). */
    private static final double FULL_YEARS = 15;

    private SurveyParts() {}

    static Triple of(WorldView world) {
        return new Triple(services(world), infrastructure(world), people(world));
    }

    /** Of the five parts of the Survey's index, the provision of services is the one that the model holds. */
    static double services(WorldView world) {
        return world.proceduresOnline();
    }

    /** Internet users, mobile phones, smartphones for mobile broadband, and what the basket costs, with equal weights. */
    static double infrastructure(WorldView world) {
        double phones = Triple.ofSubscriptions(100 * world.share(Counter.PHONE, Group.ALL));
        double broadband = Triple.ofSubscriptions(100 * world.share(Counter.SMARTPHONE, Group.ALL));
        double price = Math.min(1, AFFORDABLE * world.meanIncomeUsdPerMonth() / world.basketUsd());
        return (world.share(Counter.USERS, Group.ALL) + phones + broadband + price) / 4;
    }

    /** Primary schooling for literacy, years of schooling, and digital skill, with equal weights. */
    static double people(WorldView world) {
        double literate = 1 - part(world, Group.EDUCATION_NONE);
        double years = 6 * part(world, Group.EDUCATION_PRIMARY)
                + 12 * part(world, Group.EDUCATION_SECONDARY)
                + 16 * part(world, Group.EDUCATION_TERTIARY);
        double skilled = world.share(Counter.SKILLED, Group.ALL);
        return (literate + Math.min(1, years / FULL_YEARS) + skilled) / 3;
    }

    private static double part(WorldView world, Group group) {
        return world.count(Counter.RESIDENTS, group) / world.count(Counter.RESIDENTS, Group.ALL);
    }
}
