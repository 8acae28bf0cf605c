package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Everything one evaluation measured. */
public record Measurements(List<Measurement> all) {

    public Measurements {
        all = List.copyOf(all);
        if (all.stream().noneMatch(Measurement::treated)) {
            throw new IllegalArgumentException("nothing was measured under the pilot, so it has no effect to estimate");
        }
    }

    /** The first period with anybody under the pilot. */
    public int start() {
        return all.stream()
                .filter(Measurement::treated)
                .mapToInt(Measurement::period)
                .min()
                .orElseThrow();
    }

    /** Each unit once, with its mean outcome since the start. */
    public List<Measurement> endline() {
        var start = start();
        var byUnit = new LinkedHashMap<Integer, List<Measurement>>();
        for (var each : all) {
            if (each.period() >= start) {
                byUnit.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each);
            }
        }
        return byUnit.values().stream().map(Measurements::merged).toList();
    }

    private static Measurement merged(List<Measurement> one) {
        var last = one.get(one.size() - 1);
        return new Measurement(
                last.unit(),
                last.cluster(),
                last.period(),
                last.treated(),
                mean(one, Measurement::outcome),
                last.baseline(),
                last.stratum(),
                last.score(),
                one.stream().mapToDouble(Measurement::weight).average().orElseThrow());
    }

    /** Mean over residents: weighted by what each unit stands for. */
    static double mean(Collection<Measurement> some, ToDoubleFunction<Measurement> value) {
        var sum = 0.0;
        var weight = 0.0;
        for (var each : some) {
            sum += each.weight() * value.applyAsDouble(each);
            weight += each.weight();
        }
        return sum / weight;
    }
}
