package org.foreshore.lesson;

/**
 * Something of the library that a lesson simulates, with small changes.
 *
 * @param id name within the lesson
 * @param shelf folder of the library
 * @param of name of the file there
 */
public record Trial(String id, Shelf shelf, String of) {

    /** Where a trial comes from. */
    public enum Shelf {
        /** Arms side by side. */
        SCENARIO("scenario", "scenarios"),
        /** A sandbox tried in worlds whose truth is known. */
        PILOT("pilot", "pilots");

        private final String key;
        private final String folder;

        Shelf(String key, String folder) {
            this.key = key;
            this.folder = folder;
        }

        /** What a lesson file calls it. */
        public String key() {
            return key;
        }

        /** Folder of the library. */
        public String folder() {
            return folder;
        }
    }

    public boolean isPilot() {
        return shelf == Shelf.PILOT;
    }
}
