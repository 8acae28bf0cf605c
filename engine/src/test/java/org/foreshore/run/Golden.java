package org.foreshore.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment gave: for each arm, indicator and group the values of every third month, as a JSON object with one
 * series a line, so that a change shows in a diff.
 */
record Golden(Map<String, List<Double>> series) {

    private static final int EVERY = 3;
    private static final List<String> GROUPS = List.of("all", "female", "rural", "income-1");

    static Golden of(Experiment experiment) {
        var series = new LinkedHashMap<String, List<Double>>();
        var outcome = Trials.run(experiment, 1).get(0);
        for (var trajectory : outcome.trajectories()) {
            for (int column = 0; column < experiment.columns().size(); column++) {
                var name = experiment.columns().list().get(column);
                if (GROUPS.contains(name.group())) {
                    var values = new ArrayList<Double>();
                    for (int month = 0; month < trajectory.months(); month += EVERY) {
                        values.add(trajectory.value(month, column));
                    }
                    series.put(
                            "%s of %s in arm %s".formatted(name.indicator(), name.group(), trajectory.arm()), values);
                }
            }
        }
        return new Golden(series);
    }

    /** The first month, and in it the first series, in which the other differs. */
    Optional<String> firstDifference(Golden now) {
        if (!series.keySet().equals(now.series.keySet())) {
            return Optional.of("other series: %s, now %s".formatted(series.keySet(), now.series.keySet()));
        }
        int months = series.values().iterator().next().size();
        for (int i = 0; i < months; i++) {
            for (var name : series.keySet()) {
                var was = series.get(name).get(i);
                var is = now.series.getOrDefault(name, List.of()).get(i);
                if (!was.equals(is)) {
                    return Optional.of("month %d, %s: was %s, now %s".formatted(i * EVERY, name, was, is));
                }
            }
        }
        return Optional.empty();
    }

    static Golden read(Path file) {
        var series = new LinkedHashMap<String, List<Double>>();
        try {
            for (var line : Files.readAllLines(file)) {
                if (line.contains(":")) {
                    var values = new ArrayList<Double>();
                    for (var value : line.substring(line.indexOf('[') + 1, line.indexOf(']'))
                            .split(", ")) {
                        values.add(value.equals("null") ? Double.NaN : Double.parseDouble(value));
                    }
                    series.put(line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')), values);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Golden(series);
    }

    void write(Path file) {
        var lines = new ArrayList<String>();
        series.forEach((name, values) ->
                lines.add("  \"%s\": %s".formatted(name, values).replace("NaN", "null")));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{\n" + String.join(",\n", lines) + "\n}\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
