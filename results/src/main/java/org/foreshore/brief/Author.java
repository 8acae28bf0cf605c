package org.foreshore.brief;

/** Texts that the author of a scenario wrote, cut to what two pages hold; the whole stands in the scenario. */
final class Author {

    private static final int NAME = 60;
    private static final int SHORT = 36;
    private static final int LINE = 320;

    private Author() {}

    /** Of an arm. */
    static String name(String text) {
        return cut(text, NAME);
    }

    /** Of an arm, above a narrow column. */
    static String shortName(String text) {
        return cut(text, SHORT);
    }

    /** A title or a question. */
    static String line(String text) {
        return cut(text, LINE);
    }

    private static String cut(String text, int most) {
        var plain = text.strip().replaceAll("\\s+", " ");
        return plain.length() <= most ? plain : plain.substring(0, most - 1).strip() + "\u2026";
    }
}
