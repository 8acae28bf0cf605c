package org.foreshore.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Quoted;

/** Reads the ids and sentences of one mapping. */
final class Texts {

    private static final Pattern KEBAB = Pattern.compile(Limits.KEBAB);
    private static final Pattern NOT_KEBAB = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^[-0-9]+|-+$");

    private final Fields fields;
    private final Findings findings;

    Texts(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /** The id in kebab-case; empty (and a finding) if it is not. */
    String id() {
        return fields.findText("id").map(this::checked).orElse("");
    }

    private String checked(String given) {
        if (given.length() <= Limits.LONGEST_ID && KEBAB.matcher(given).matches()) {
            return given;
        }
        var message = "id (%s) must be small letters, digits and hyphens, a letter first, at most %d"
                .formatted(Quoted.brief(given), Limits.LONGEST_ID);
        findings.error(fields.spotOf("id"), message, hint(given));
        return "";
    }

    /** Code of a language, or the default. */
    String language(String key, String standard) {
        var given = fields.findText(key).orElse(standard);
        if (!given.matches(Limits.LANGUAGE)) {
            var message =
                    "%s (%s) must be a code of two or three small letters, as fr".formatted(key, Quoted.brief(given));
            findings.error(fields.spotOf(key), message, "");
            return standard;
        }
        return given;
    }

    private static String hint(String given) {
        var words = NOT_KEBAB.matcher(given.toLowerCase(Locale.ROOT)).replaceAll("-");
        var kebab = EDGES.matcher(words).replaceAll("");
        var good = kebab.length() <= Limits.LONGEST_ID && KEBAB.matcher(kebab).matches();
        return good ? "Maybe you meant %s?".formatted(kebab) : "";
    }

    /** A sentence, or the default. */
    String line(String key, String standard) {
        var text = fields.findText(key).orElse(standard);
        if (text.length() > Limits.LONGEST_TEXT) {
            var message = "must be at most %d characters long".formatted(Limits.LONGEST_TEXT);
            findings.error(fields.spotOf(key), message, "");
        }
        return text;
    }
}
