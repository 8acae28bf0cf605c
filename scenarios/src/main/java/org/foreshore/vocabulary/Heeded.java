package org.foreshore.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@link Heeds} says of a component.
 *
 * @param but what is so whatever the keys say that are heeded in part
 */
public record Heeded(List<Key> wholly, List<Key> partly, String but) {

    /** Of what has no such keys. */
    public static final Heeded NOTHING = new Heeded(List.of(), List.of(), "");

    public Heeded {
        wholly = List.copyOf(wholly);
        partly = List.copyOf(partly);
    }

    /** Whether it says what is so where a key is heeded in part, and of no key two things. */
    boolean isComplete() {
        return partly.isEmpty() == but.isBlank() && partly.stream().noneMatch(wholly::contains);
    }

    static Heeded of(Heeds heeds) {
        return new Heeded(List.of(heeds.value()), List.of(heeds.partly()), heeds.but());
    }

    /** Keys that it heeds at all. */
    public List<Key> keys() {
        return Stream.concat(wholly.stream(), partly.stream()).toList();
    }

    /** What is so in spite of a key; empty where all of the component heeds it. */
    public Optional<String> inSpiteOf(Key key) {
        if (wholly.contains(key)) {
            return Optional.empty();
        }
        return Optional.of(partly.contains(key) ? but : key.otherwise());
    }
}
