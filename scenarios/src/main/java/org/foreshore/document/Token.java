package org.foreshore.document;

/** The next thing a document says, whatever its syntax; keys come as {@link Kind#TEXT}. */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        OPEN_MAPPING,
        OPEN_LISTING,
        CLOSE,
        TEXT,
        NUMBER,
        FLAG,
        NOTHING,
        END
    }
}
