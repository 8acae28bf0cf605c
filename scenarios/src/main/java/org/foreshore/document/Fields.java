package org.foreshore.document;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of one mapping, asked for one by one; a key that nobody asked for is unknown, and that is an error. */
public final class Fields {

    private final Node.Mapping mapping;
    private final Findings findings;
    private final Values values;
    private final Set<String> known = new LinkedHashSet<>();

    public Fields(Node.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
        this.values = new Values(findings);
    }

    /** Where the mapping begins. */
    public Spot spot() {
        return mapping.spot();
    }

    /** Where the value of a key begins, or the mapping if the key is absent. */
    public Spot spotOf(String key) {
        var entry = mapping.entries().get(key);
        return entry == null ? spot() : entry.value().spot();
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public Optional<Node> find(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
    }

    public Optional<Node.Mapping> findMapping(String key) {
        var node = find(key);
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            refuse(node.get(), "a group of keys", "Write {} for none.");
        }
        return node.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    public Optional<Node.Listing> findListing(String key) {
        var node = find(key);
        if (node.isPresent() && !(node.get() instanceof Node.Listing)) {
            refuse(node.get(), "a list", "Write [] for none.");
        }
        return node.filter(Node.Listing.class::isInstance).map(Node.Listing.class::cast);
    }

    public Optional<String> findText(String key) {
        return find(key).flatMap(values::findText);
    }

    public Optional<Boolean> findFlag(String key) {
        return find(key).flatMap(values::findFlag);
    }

    public Optional<YearMonth> findMonth(String key) {
        return find(key).flatMap(values::findMonth);
    }

    public OptionalLong findWhole(String key, Range range) {
        var node = find(key);
        return node.isPresent() ? values.findWhole(node.get(), key, range) : OptionalLong.empty();
    }

    public OptionalDouble findNumber(String key, String name, Range range) {
        var node = find(key);
        return node.isPresent() ? values.findNumber(node.get(), name, range) : OptionalDouble.empty();
    }

    /** A whole number small enough for an {@code int}, or the default. */
    public int whole(String key, int standard, Range range) {
        return (int) findWhole(key, range).orElse(standard);
    }

    /** Reports each of these keys that is absent. */
    public void require(String... keys) {
        Arrays.stream(keys)
                .filter(key -> !has(key))
                .forEach(key -> findings.error(spot(), "%s is missing".formatted(key), ""));
    }

    /** Reports every key that nobody asked for. */
    public void refuseOthers() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.error(entry.keySpot(), "the key is unknown", hint(key));
            }
        });
    }

    /** A key that is not given first; but it may be given in a file that this one changes. */
    private String hint(String key) {
        var free = known.stream().filter(name -> !has(name)).toList();
        var near = Stream.of(free, known)
                .map(names -> Nearest.hint(key, names))
                .filter(hint -> !hint.isEmpty())
                .findFirst()
                .orElse("");
        return near.isEmpty() ? "Known here: %s.".formatted(String.join(", ", known)) : near;
    }

    private void refuse(Node node, String expected, String hint) {
        findings.error(node.spot(), "must be %s, is %s".formatted(expected, node.described()), hint);
    }
}
