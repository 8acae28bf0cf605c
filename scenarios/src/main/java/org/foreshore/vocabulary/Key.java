package org.foreshore.vocabulary;

import java.util.List;

/** Keys of an entry that narrow, weaken or limit what it names, where that can be done so. */
public enum Key {
    WHERE("where", "it holds everywhere"),
    FOR("for", "it holds for everybody"),
    FIDELITY("fidelity", "it is delivered as it stands"),
    BUDGET("budget", "no money is set aside for it"),
    MONTHS("months", "it strikes in its first month only"),
    RAMP("ramp", "it strikes in its first month only, with the strength it has then");

    private final String id;
    private final String otherwise;

    Key(String id, String otherwise) {
        this.id = id;
        this.otherwise = otherwise;
    }

    /** The key as files have it. */
    public String id() {
        return id;
    }

    /** What is so where a component does not heed the key, in words that follow a colon. */
    String otherwise() {
        return otherwise;
    }

    /** Keys in question for a kind of component: how long a lever holds and how it grows is heeded by every lever. */
    public static List<Key> of(Kind kind) {
        return switch (kind) {
            case LEVER -> List.of(WHERE, FOR, FIDELITY, BUDGET);
            case SHOCK -> List.of(WHERE, MONTHS, RAMP);
            case INDICATOR, SECTION -> List.of();
        };
    }
}
