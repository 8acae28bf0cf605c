package org.foreshore.lab;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.foreshore.scenario.Sandbox;

/** What it costs to be right: sandboxes of several sizes on the same worlds, the cheapest first. */
public record Frontier(List<Point> points) {

    /** Sizes that are tried, at most. */
    public static final int MOST = 8;

    /** @param best whether none before it, which cost no more, is right as often */
    public record Point(Size size, double costUsd, double right, double power, double luck, boolean best) {}

    public Frontier {
        points = List.copyOf(points);
    }

    /** @param most settlements that each arm can have */
    public static Frontier of(Try lab, Sandbox plan, int most) {
        var sizes = new TreeMap<String, Size>();
        int sample = plan.measurement().sample();
        for (int clusters : new int[] {2, most / 4, most / 2, most}) {
            for (int interviews : new int[] {sample, 4 * sample}) {
                var size = new Size(
                        Math.max(2, clusters), interviews, plan.timetable().test());
                sizes.put(size.id(), size);
            }
        }
        var designs = new LinkedHashMap<String, Sandbox>();
        sizes.forEach((id, size) -> designs.put(id, size.applyTo(plan)));
        var summaries = lab.run(designs);
        return of(sizes, summaries.values().stream().toList());
    }

    static Frontier of(TreeMap<String, Size> sizes, List<LabSummary> summaries) {
        var order = summaries.stream()
                .sorted(Comparator.comparingDouble(LabSummary::costUsd)
                        .thenComparing(
                                Comparator.comparingDouble(LabSummary::right).reversed()))
                .toList();
        return new Frontier(order.stream()
                .map(each -> new Point(
                        sizes.getOrDefault(each.design(), new Size(0, 0, 0)),
                        each.costUsd(),
                        each.right(),
                        each.power(),
                        each.monteCarlo(each.right()),
                        order.subList(0, order.indexOf(each)).stream()
                                .noneMatch(other -> other.right() >= each.right())))
                .toList());
    }
}
