package org.foreshore.store;

import java.util.Locale;

/** Names of enum constants in files. */
final class Names {

    private Names() {}

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
