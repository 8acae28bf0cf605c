package org.foreshore.reading;

import java.nio.file.Path;
import org.foreshore.country.History;

/** A country's past as read from its file. @param text of the file */
public record LoadedHistory(History history, String text) {

    /** Throws {@link org.foreshore.problem.ScenarioInvalid} with all findings. */
    public static LoadedHistory read(Path file) {
        return HistoryReader.read(file);
    }

    /** Digest that names these very figures together with those of the country's profile. */
    public String digest(String profile) {
        return Digest.of(profile, text);
    }
}
