package org.foreshore.services;

import org.foreshore.rules.CentreFund;
import org.foreshore.rules.Source;

/** What one fund of centres carries from month to month, USD and centres per simulated world; its rule is that of its last month. */
final class RunningFund {

    /** So that no centre closes for a sum that is no money. */
    private static final double ROUNDING = 1e-9;

    final Source source;
    CentreFund rule;
    boolean inForce = true;

    /** Centres that it may open by now; of those that it did not, one is carried over. */
    private double places;

    private double usd;
    /** Most money of this month. */
    private double allotted;

    RunningFund(Source source, CentreFund rule) {
        this.source = source;
        this.rule = rule;
    }

    RunningFund(RunningFund other) {
        source = other.source;
        rule = other.rule;
        inForce = other.inForce;
        places = other.places;
        usd = other.usd;
        allotted = other.allotted;
    }

    /** Adds a month's places and money and pays for centres that run; returns for how many of them there is money. */
    int month(double weight, int running) {
        places = Math.min(places, 1) + rule.perMonth() / weight;
        allotted = rule.usdPerMonth() / weight;
        usd += allotted;
        int paid = rule.runningUsd() == 0 ? running : (int) Math.min(running, usd / rule.runningUsd() + ROUNDING);
        usd = Math.max(0, usd - paid * rule.runningUsd());
        return paid;
    }

    boolean mayOpen() {
        return places >= 1;
    }

    /** Whether there is money to open one more, and will be to run it too. */
    boolean affords(int running) {
        return usd >= rule.openingUsd() + rule.runningUsd() && (running + 1) * rule.runningUsd() <= allotted;
    }

    /** Opens one; returns what that and its first month cost. */
    double open() {
        double cost = rule.openingUsd() + rule.runningUsd();
        places -= 1;
        usd -= cost;
        return cost;
    }

    /** Ends; what is left lapses. */
    void end() {
        usd = 0;
    }

    /** What the whole centres would cost that it may open and could not. */
    double lackingUsd() {
        return StrictMath.floor(places) * rule.openingUsd();
    }
}
