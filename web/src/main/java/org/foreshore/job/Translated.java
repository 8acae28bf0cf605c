package org.foreshore.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.foreshore.wording.Wording;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of a language with its names of levers, shocks, indicators, groups and countries. Those names are written once,
 * for the pages ({@code ui/src/strings/catalogue}), and travel from there with the program.
 */
public final class Translated {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private Translated() {}

    /** Of a language that has a catalogue; English names are those of the files themselves. */
    public static Wording words(String language) {
        var words = Wording.of(language);
        return words == Wording.ENGLISH ? words : words.naming(names(language));
    }

    private static Map<String, String> names(String language) {
        try (var stream = open(language)) {
            return JsonMapper.shared().readValue(stream, NAMES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String language) {
        var name = "names/%s.json".formatted(language);
        var stream = Translated.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program lacks " + name);
        }
        return stream;
    }
}
