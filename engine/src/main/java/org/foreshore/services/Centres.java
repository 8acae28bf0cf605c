package org.foreshore.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foreshore.connectivity.Reaches;
import org.foreshore.place.Settlement;
import org.foreshore.rules.CentreFund;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Source;

/**
 * Centres where staff help with digital services: those there are, and those that a fund opens for as long as it runs
 * them.
 */
final class Centres {

    private final List<Settlement> settlements;
    private final ServiceParameters parameters;
    private final Catchments catchments;
    private final ServicePoints points;
    private final double[] km;
    private final Disruptions disruptions;
    /** Fund that opened a centre in a settlement, counted from 1 in the order of their beginning; 0 if none did. */
    private final int[] openedBy;

    private final List<Fund> funds = new ArrayList<>();

    /** What one fund carries from month to month; its rule is that of its last month. */
    private static final class Fund {
        final Source source;
        CentreFund rule;
        double places;
        boolean inForce;

        Fund(Source source, CentreFund rule, double places, boolean inForce) {
            this.source = source;
            this.rule = rule;
            this.places = places;
            this.inForce = inForce;
        }
    }

    Centres(
            List<Settlement> settlements,
            Disruptions disruptions,
            Catchments catchments,
            ServiceParameters parameters) {
        this.disruptions = disruptions;
        this.settlements = settlements;
        this.catchments = catchments;
        this.parameters = parameters;
        points = new ServicePoints(catchments);
        km = new double[settlements.size()];
        openedBy = new int[settlements.size()];
    }

    void copyFrom(Centres other) {
        points.copyFrom(other.points);
        System.arraycopy(other.km, 0, km, 0, km.length);
        System.arraycopy(other.openedBy, 0, openedBy, 0, openedBy.length);
        funds.clear();
        for (var fund : other.funds) {
            funds.add(new Fund(fund.source, fund.rule, fund.places, fund.inForce));
        }
    }

    void start(double[] distances) {
        System.arraycopy(distances, 0, km, 0, km.length);
        Arrays.fill(openedBy, 0);
        funds.clear();
        staff();
        month(Regime.statusQuo(), 1);
    }

    /** Opens and closes centres; returns what the funds pay, USD per simulated world. */
    double month(Regime regime, double weight) {
        funds.forEach(fund -> fund.inForce = false);
        regime.bySource(CentreFund.class).forEach(this::take);
        double usd = 0;
        for (int i = 0; i < funds.size(); i++) {
            usd += funds.get(i).inForce ? open(i + 1, funds.get(i), weight) : close(i + 1);
        }
        return usd;
    }

    private void take(Source source, CentreFund rule) {
        for (var fund : funds) {
            if (fund.source.equals(source)) {
                fund.rule = rule;
                fund.inForce = true;
                return;
            }
        }
        funds.add(new Fund(source, rule, 0, true));
    }

    /** Nobody pays any longer for the centres that this fund has opened. */
    private double close(int number) {
        for (int s = 0; s < openedBy.length; s++) {
            if (openedBy[s] == number) {
                openedBy[s] = 0;
                points.add(s, -1);
            }
        }
        return 0;
    }

    private double open(int number, Fund fund, double weight) {
        double usd = 0;
        fund.places = Math.min(fund.places, 1) + fund.rule.perMonth() / weight;
        while (fund.places >= 1) {
            int next = largestWithout(fund.rule);
            if (next < 0) {
                break;
            }
            openedBy[next] = number;
            points.add(next, 1);
            fund.places -= 1;
            usd += fund.rule.openingUsd();
        }
        int running = 0;
        for (int by : openedBy) {
            running += by == number ? 1 : 0;
        }
        return usd + running * fund.rule.usdPerYear() / 12;
    }

    private int largestWithout(CentreFund fund) {
        int largest = -1;
        for (int s = 0; s < openedBy.length; s++) {
            boolean lacks = openedBy[s] == 0 && km[s] > fund.km() && Reaches.includes(fund.reach(), settlements.get(s));
            if (lacks
                    && (largest < 0
                            || settlements.get(s).size()
                                    > settlements.get(largest).size())) {
                largest = s;
            }
        }
        return largest;
    }

    /** One centre for each catchment that has one near enough. */
    private void staff() {
        var servers = new double[catchments.size()];
        for (int s = 0; s < km.length; s++) {
            int c = catchments.of(s);
            servers[c] = Math.max(servers[c], km[s] <= parameters.farthestKm() ? 1 : 0);
        }
        points.staff(servers);
    }

    /** Hours that being helped takes; infinite where no centre is near enough. */
    double hours(int s) {
        double distance = km(s);
        if (distance > parameters.farthestKm() || disruptions.centres()[s] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return 2 * distance / parameters.kmPerHour() * disruptions.travel(s)
                + points.waitHours(s)
                + parameters.assistedHours();
    }

    /** Distance to the nearest centre. */
    double km(int s) {
        return openedBy[s] > 0 ? Math.min(km[s], funds.get(openedBy[s] - 1).rule.km()) : km[s];
    }

    double staffForDisability(int s) {
        return openedBy[s] > 0 ? funds.get(openedBy[s] - 1).rule.staffForDisability() : 0;
    }

    void serve(int[] procedures) {
        double each = ServicePoints.MONTH_HOURS / parameters.centreCapacity();
        points.month(
                catchments.sum(procedures),
                each,
                catchments.mean(disruptions.centres()),
                parameters.longestWaitHours());
    }
}
