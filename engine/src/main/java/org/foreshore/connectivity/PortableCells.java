package org.foreshore.connectivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.rules.Resilience;

/** Cells on wheels that go where most residents are without service, and serve one settlement each. */
final class PortableCells {

    private final Network network;
    private final SiteParameters parameters;

    PortableCells(Network network, SiteParameters parameters) {
        this.network = network;
        this.parameters = parameters;
    }

    /** @param weight real settlements for each simulated one: a cell serves so much the less of a simulated settlement */
    void send(List<Resilience> rules, double weight) {
        for (var rule : rules) {
            double cells = rule.portableCells() / weight;
            if (cells > 0) {
                send(rule, cells);
            }
        }
    }

    private void send(Resilience rule, double cells) {
        double works = 1 - parameters.portableDays() / Recovery.MONTH_DAYS;
        double left = cells;
        for (int s : worst(rule)) {
            double part = Math.min(1, left);
            network.available[s] += part * Math.max(0, works - network.available[s]);
            left -= part;
            if (left <= 0) {
                return;
            }
        }
    }

    private List<Integer> worst(Resilience rule) {
        return IntStream.range(0, network.size())
                .filter(s -> network.emergency[s]
                        && network.built(s) > 0
                        && Reaches.includes(rule.reach(), network.settlement(s)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer s) -> -(1 - network.available[s]) * network.built(s))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
