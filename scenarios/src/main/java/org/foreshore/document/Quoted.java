package org.foreshore.document;

/** Somebody else's text made fit for a message: one line, not too long, nothing that a terminal would obey. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** At most 60 characters, with control characters replaced. */
    public static String brief(String text) {
        var clean = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> clean.appendCodePoint(printable(point) ? point : '?'));
        return text.codePointCount(0, text.length()) > LONGEST ? clean + "…" : clean.toString();
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
