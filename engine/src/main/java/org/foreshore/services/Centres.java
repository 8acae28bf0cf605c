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

    private final List<RunningFund> funds = new ArrayList<>();

    private double lackingUsd;

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
            funds.add(new RunningFund(fund));
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
        points.open(catchments.mean(disruptions.centres()));
        funds.forEach(fund -> fund.inForce = false);
        regime.bySource(CentreFund.class).forEach(this::take);
        lackingUsd = 0;
        double usd = 0;
        for (int i = 0; i < funds.size(); i++) {
            var fund = funds.get(i);
            if (fund.inForce) {
                usd += month(i + 1, fund, weight);
            } else {
                close(i + 1, 0);
                fund.end();
            }
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
        funds.add(new RunningFund(source, rule));
    }

    /** Closes the smallest of the centres that this fund has opened and nobody pays for any longer. */
    private void close(int number, int paid) {
        double staff = funds.get(number - 1).rule.staff();
        for (int running = running(number); running > paid; running--) {
            int next = smallestOf(number);
            openedBy[next] = 0;
            points.add(next, -staff);
        }
    }

    /** A month of a fund in force; returns what it pays, USD per simulated world. */
    private double month(int number, RunningFund fund, double weight) {
        int running = fund.month(weight, running(number));
        close(number, running);
        double usd = running * fund.rule.runningUsd();
        while (fund.mayOpen()) {
            int next = largestWithout(fund.rule);
            if (next < 0) {
                break;
            }
            if (!fund.affords(running)) {
                lackingUsd += fund.lackingUsd() * weight;
                break;
            }
            openedBy[next] = number;
            points.add(next, fund.rule.staff());
            usd += fund.open();
            running++;
        }
        return usd;
    }

    private int running(int number) {
        int running = 0;
        for (int by : openedBy) {
            running += by == number ? 1 : 0;
        }
        return running;
    }

    private int smallestOf(int number) {
        int smallest = -1;
        for (int s = 0; s < openedBy.length; s++) {
            if (openedBy[s] == number
                    && (smallest < 0
                            || settlements.get(s).size()
                                    < settlements.get(smallest).size())) {
                smallest = s;
            }
        }
        return smallest;
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

    /** What centres that were to be opened this month would have cost beyond the money for them, real USD. */
    double lackingUsd() {
        return lackingUsd;
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
        points.month(catchments.sum(procedures), each, parameters.longestWaitHours());
    }
}
