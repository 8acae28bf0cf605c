package org.foreshore.services;

import org.foreshore.rules.OfficeRule;
import org.foreshore.rules.Regime;

/** Offices that handle procedures in person. */
final class Offices {

    private final ServiceParameters parameters;
    private final Catchments catchments;
    private final ServicePoints points;
    private final double[] km;
    private final Disruptions disruptions;
    private double staff = 1;
    private double offices = 1;
    private double hours = 1;
    private double visits = 1;

    Offices(Disruptions disruptions, Catchments catchments, ServiceParameters parameters, int settlements) {
        this.disruptions = disruptions;
        this.catchments = catchments;
        this.parameters = parameters;
        points = new ServicePoints(catchments);
        km = new double[settlements];
    }

    void copyFrom(Offices other) {
        points.copyFrom(other.points);
        System.arraycopy(other.km, 0, km, 0, km.length);
        staff = other.staff;
        offices = other.offices;
        hours = other.hours;
        visits = other.visits;
    }

    /** Staffs each catchment so that part of the time is in use if every need came in person. */
    void start(double[] distances, double[] needsPerMonth) {
        System.arraycopy(distances, 0, km, 0, km.length);
        var servers = new double[needsPerMonth.length];
        for (int c = 0; c < servers.length; c++) {
            double work = needsPerMonth[c] * parameters.visits() * parameters.officialHours();
            servers[c] = Math.max(1, StrictMath.ceil(work / ServicePoints.MONTH_HOURS / parameters.utilisation()));
        }
        points.staff(servers);
        month(Regime.statusQuo());
    }

    /** Takes up the rules of the month; returns what they cost, real USD. */
    double month(Regime regime) {
        double usd = 0;
        staff = 1;
        offices = 1;
        hours = 1;
        visits = 1;
        for (var rule : regime.all(OfficeRule.class)) {
            staff *= rule.staff();
            offices *= rule.offices();
            hours *= rule.hours();
            visits *= rule.visits();
            usd += rule.usdPerMonth();
        }
        var open = catchments.mean(disruptions.offices());
        for (int c = 0; c < open.length; c++) {
            open[c] *= staff;
        }
        points.open(open);
        return usd;
    }

    /** Hours that a procedure takes a resident of a settlement. */
    double hours(int s) {
        double there = 2 * km(s) / parameters.kmPerHour() * disruptions.travel(s);
        return Math.max(1, parameters.visits() * visits) * (there + points.waitHours(s))
                + parameters.handlingHours() * hours;
    }

    /** Distance to the nearest of the offices that are open: it grows as the root of how many fewer there are. */
    private double km(int s) {
        return km[s] / StrictMath.sqrt(offices);
    }

    /** Kilometres that a procedure in person takes, there and back at each visit. */
    double roadKm(int s) {
        return Math.max(1, parameters.visits() * visits) * 2 * km(s);
    }

    void serve(int[] procedures) {
        double each = parameters.officialHours() * Math.max(1, parameters.visits() * visits) * hours;
        points.month(catchments.sum(procedures), each, parameters.longestWaitHours());
    }
}
