package org.foreshore.lesson;

/** Something to look at. */
public record Exhibit(Show show, Subject subject) {

    /** What is shown of a subject. */
    public enum Show {
        /** Only the baseline over time. */
        BASELINE("baseline", "The baseline over time"),
        /** All arms over time. */
        CURVES("curves", "All arms over time"),
        /** What each arm changes, over time. */
        EFFECT("effect", "What each arm changes over time, with its interval"),
        /** What an arm changes for each of some groups. */
        GROUPS("groups", "What an arm changes for each of the groups"),
        /** Single comparisons of two arms, with shared luck and with luck of their own. */
        LUCK("luck", "Comparisons of an arm under shared luck beside those under luck of their own"),
        /** What a government reads of its sandbox. */
        REPORT("report", "What a government reads of its sandbox"),
        /** The same beside what was true, in this and in other countries. */
        TRUTH("truth", "The sandbox's report beside what was true, in all countries");

        private final String id;
        private final String says;

        Show(String id, String says) {
            this.id = id;
            this.says = says;
        }

        /** Name in lesson files. */
        public String id() {
            return id;
        }

        public String says() {
            return says;
        }

        public boolean isOfPilot() {
            return this == REPORT || this == TRUTH;
        }
    }
}
