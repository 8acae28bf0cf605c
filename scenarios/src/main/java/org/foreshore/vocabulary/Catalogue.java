package org.foreshore.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything a scenario may name, in order of id: the contract between Java, files and the user interface.
 *
 * @param groups of residents, by id, the one of everybody first
 */
public record Catalogue(
        List<ComponentSpec> levers, List<ComponentSpec> shocks, List<IndicatorSpec> indicators, List<String> groups) {

    public Catalogue {
        levers = levers.stream().sorted(Comparator.comparing(ComponentSpec::id)).toList();
        shocks = shocks.stream().sorted(Comparator.comparing(ComponentSpec::id)).toList();
        indicators = indicators.stream()
                .sorted(Comparator.comparing(IndicatorSpec::id))
                .toList();
        groups = List.copyOf(groups);
        var measures = indicators.stream().map(IndicatorSpec::component);
        var seen = new TreeSet<String>();
        Stream.concat(Stream.concat(levers.stream(), shocks.stream()), measures).forEach(spec -> {
            if (!seen.add(spec.id())) {
                throw new IllegalArgumentException("id %s of %s is taken already"
                        .formatted(spec.id(), spec.type().getName()));
            }
        });
    }

    public Optional<ComponentSpec> findLever(String id) {
        return levers.stream().filter(spec -> spec.id().equals(id)).findFirst();
    }

    public Optional<ComponentSpec> findShock(String id) {
        return shocks.stream().filter(spec -> spec.id().equals(id)).findFirst();
    }

    public Optional<IndicatorSpec> findIndicator(String id) {
        return indicators.stream().filter(spec -> spec.id().equals(id)).findFirst();
    }
}
