package org.foreshore.scenario;

/** What a question is about, and in whom: what is said of it comes first. */
public record Outcome(String indicator, String group) {

    /** The group of all residents. */
    public static final String EVERYBODY = "all";

    public static Outcome ofEverybody(String indicator) {
        return new Outcome(indicator, EVERYBODY);
    }

    /** As {@link #name} gives it. */
    public static Outcome named(String name) {
        var parts = name.split(":", 2);
        return parts.length == 1 ? ofEverybody(name) : new Outcome(parts[0], parts[1]);
    }

    /** Both in one word, as "internet-use:rural-female"; of everybody the indicator alone. */
    public String name() {
        return isOfEverybody() ? indicator : indicator + ":" + group;
    }

    public boolean isOfEverybody() {
        return group.equals(EVERYBODY);
    }
}
