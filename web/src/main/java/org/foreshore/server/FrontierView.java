package org.foreshore.server;

import java.util.List;
import org.foreshore.lab.Frontier;
import org.foreshore.lab.PilotValue;

/**
 * What it takes to be right.
 *
 * @param wanted how often one would be, 0 to 1
 * @param points sandboxes of several sizes, the cheapest first
 */
record FrontierView(double wanted, List<Point> points, Worth worth) {

    /**
     * A sandbox of one size.
     *
     * @param clusters settlements with the package; interviews in each settlement and wave
     * @param luck half the width of the interval of {@code right} by luck
     * @param best whether nothing that costs no more is right as often
     */
    record Point(
            int clusters,
            int interviews,
            int months,
            double costUsd,
            double right,
            double power,
            double luck,
            boolean best) {

        static Point of(Frontier.Point found) {
            var size = found.size();
            return new Point(
                    size.clusters(),
                    size.sample(),
                    size.months(),
                    found.costUsd(),
                    found.right(),
                    found.power(),
                    found.luck(),
                    found.best());
        }
    }

    /**
     * Whether the planned sandbox is worth having, in residents gained beyond those the smallest worthwhile effect would bring.
     *
     * @param evidence value of what it shows, used as well as can be (EVSI)
     * @param price its cost, and the gain forgone while it runs
     * @param foreknown share of countries in which one would do the right thing without any sandbox
     * @param settled whether that is nearly all, so that no evidence can be worth much
     */
    record Worth(double evidence, double price, double foreknown, boolean settled, boolean worthHaving) {

        static Worth of(PilotValue value) {
            return new Worth(
                    value.sample(),
                    value.cost() + value.delay(),
                    value.foreknown(),
                    value.isSettled(),
                    value.isWorthHaving());
        }
    }

    static FrontierView of(double wanted, Frontier frontier, PilotValue value) {
        return new FrontierView(
                wanted, frontier.points().stream().map(Point::of).toList(), Worth.of(value));
    }
}
