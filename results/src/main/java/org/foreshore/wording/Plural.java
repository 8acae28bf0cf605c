package org.foreshore.wording;

import java.util.Locale;

/**
 * Which form of a counted thing a language wants, as "1 pair, 2 pairs": the rules of the Unicode Common Locale Data Repository
 * for whole numbers ({@code common/supplemental/plurals.xml}). The Java platform does not offer them.
 */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final long MILLION = 1_000_000;

    /** The end of a key of the catalogue. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Plural of(String language, long count) {
        return switch (language) {
            case "fr" -> french(count);
            case "ru" -> russian(count);
            case "ar" -> arabic(count);
            default -> count == 1 ? ONE : OTHER;
        };
    }

    private static Plural french(long count) {
        if (count <= 1) {
            return ONE;
        }
        return count % MILLION == 0 ? MANY : OTHER;
    }

    private static Plural russian(long count) {
        var ones = count % 10;
        var isTeen = count % 100 / 10 == 1;
        if (ones == 1 && !isTeen) {
            return ONE;
        }
        return ones >= 2 && ones <= 4 && !isTeen ? FEW : MANY;
    }

    private static Plural arabic(long count) {
        if (count <= 2) {
            return count == 0 ? ZERO : count == 1 ? ONE : TWO;
        }
        var rest = count % 100;
        if (rest < 3) {
            return OTHER;
        }
        return rest <= 10 ? FEW : MANY;
    }
}
