package org.foreshore.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/** Why a file cannot be had, in words. */
final class Reason {

    private Reason() {}

    static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getReason();
        }
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }

    /** What is wrong with a file of ours that cannot be understood, and the way out. */
    static String ofDamage(JacksonException damage) {
        return ofDamage(damage, "move the folder of the run away to have it computed again");
    }

    /** @param wayOut what to do about it */
    static String ofDamage(JacksonException damage, String wayOut) {
        var what = damage.getOriginalMessage()
                .replaceFirst("(?s)(?:Missing|Null value for) creator property '(\\w+)'.*", "it lacks $1");
        return "is damaged: %s; %s".formatted(what, wayOut);
    }
}
