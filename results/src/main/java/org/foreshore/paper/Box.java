package org.foreshore.paper;

/**
 * A box of the canvas.
 *
 * @param says what stands in it
 */
record Box(String title, State state, String says) {

    /** Told by sign and word, never by colour alone. */
    enum State {
        FILLED("\u25cf", "filled in"),
        DEFAULT("\u25d0", "left at the default: check it"),
        MISSING("\u25cb", "missing");

        private final String sign;
        private final String word;

        State(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        String sign() {
            return sign;
        }

        String word() {
            return word;
        }
    }

    /** Something that a file says or does not say. */
    static Box of(String title, boolean given, String says) {
        return new Box(title, given ? State.FILLED : State.MISSING, given ? says : "Nothing yet");
    }

    /** Something that has defaults, which may suit or not. */
    static Box of(String title, Object section, Object standard, String says) {
        return new Box(title, section.equals(standard) ? State.DEFAULT : State.FILLED, says);
    }
}
