package org.foreshore.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a document that knows where it stands. */
public sealed interface Node {

    /** Where it begins. */
    Spot spot();

    /** What it is, in words that follow "is". */
    String described();

    /** Keys with their values, in the order of the file. */
    record Mapping(Spot spot, Map<String, Entry> entries) implements Node {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String described() {
            return "a group of keys";
        }
    }

    /** Items in order. */
    record Listing(Spot spot, List<Node> items) implements Node {

        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** A single value, still as text. */
    record Leaf(Spot spot, Type type, String text) implements Node {

        @Override
        public String described() {
            return switch (type) {
                case TEXT -> "the text \"%s\"".formatted(Quoted.brief(text));
                case NUMBER -> "the number " + Quoted.brief(text);
                case FLAG -> text;
                case NOTHING -> "empty";
            };
        }
    }

    /** What a single value is written as. */
    enum Type {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    /** A value with the place of its key. */
    record Entry(Spot keySpot, Node value) {}
}
