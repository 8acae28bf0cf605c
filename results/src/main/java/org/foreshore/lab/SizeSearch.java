package org.foreshore.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.foreshore.scenario.Sandbox;

/**
 * The fewest settlements with which a sandbox is good enough, for some numbers of interviews and months: by bisection, which
 * supposes that more settlements are never worse. Near the answer it errs with the luck of the sandboxes tried.
 */
public final class SizeSearch {

    private static final int FEWEST = 2;

    private final Try lab;
    private final Sandbox plan;
    private final int most;
    private final ToDoubleFunction<LabSummary> figure;
    private final double wanted;

    /**
     * @param most settlements that each arm can have
     * @param figure share that must be reached
     */
    public SizeSearch(Try lab, Sandbox plan, int most, ToDoubleFunction<LabSummary> figure, double wanted) {
        this.lab = lab;
        this.plan = plan;
        this.most = most;
        this.figure = figure;
        this.wanted = wanted;
    }

    /**
     * @param size the smallest that is good enough, or the largest there is
     * @param reached the figure there, and half the width of its interval by luck
     */
    public record Found(Size size, double reached, double luck, boolean enough, double costUsd) {}

    /** Where the answer of one combination of interviews and months may still lie. */
    private static final class Bracket {

        private final Size size;
        private int low = FEWEST;
        private int high;
        private final Map<Integer, Optional<LabSummary>> tried = new LinkedHashMap<>();

        Bracket(Size size, int most) {
            this.size = size;
            high = most;
        }

        /** First the largest; if that is not enough there is nothing to look for. */
        int next() {
            return tried.isEmpty() ? high : (low + high) / 2;
        }

        boolean isDone() {
            return !tried.isEmpty() && (low >= high);
        }

        void saw(int clusters, Optional<LabSummary> summary, boolean enough, int most) {
            boolean first = tried.isEmpty();
            tried.put(clusters, summary);
            if (first && !enough) {
                low = most;
            } else if (enough) {
                high = clusters;
            } else {
                low = clusters + 1;
            }
        }
    }

    public List<Found> run(List<Size> sizes) {
        var brackets = sizes.stream().map(size -> new Bracket(size, most)).toList();
        while (brackets.stream().anyMatch(bracket -> !bracket.isDone())) {
            var designs = new LinkedHashMap<String, Sandbox>();
            var open = brackets.stream().filter(bracket -> !bracket.isDone()).toList();
            for (var bracket : open) {
                var size = bracket.size.withClusters(bracket.next());
                designs.put(size.id(), size.applyTo(plan));
            }
            var summaries = lab.run(designs);
            for (var bracket : open) {
                int clusters = bracket.next();
                var summary = Optional.ofNullable(
                        summaries.get(bracket.size.withClusters(clusters).id()));
                bracket.saw(clusters, summary, reached(summary) >= wanted, most);
            }
        }
        return found(brackets);
    }

    private List<Found> found(List<Bracket> brackets) {
        var found = new ArrayList<Found>();
        for (var bracket : brackets) {
            var summary = Objects.requireNonNull(bracket.tried.get(bracket.high), "the answer was not tried");
            double reached = reached(summary);
            found.add(new Found(
                    bracket.size.withClusters(bracket.high),
                    reached,
                    summary.map(each -> each.monteCarlo(reached)).orElse(0.0),
                    reached >= wanted,
                    summary.map(LabSummary::costUsd).orElse(Double.NaN)));
        }
        return found;
    }

    /** With settlements too few to estimate anything from, nothing is reached. */
    private double reached(Optional<LabSummary> summary) {
        return summary.map(figure::applyAsDouble).orElse(0.0);
    }
}
