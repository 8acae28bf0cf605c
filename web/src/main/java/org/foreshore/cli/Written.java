package org.foreshore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.problem.StoreUnreadable;

/** Files that a verb writes where somebody wants them. */
final class Written {

    private Written() {}

    /** Writes a file and says where. */
    static void file(Path file, String text) {
        try {
            Files.writeString(file, text);
            System.out.println(file);
        } catch (IOException broken) {
            throw cannot(file, broken);
        }
    }

    /** A folder that is there from now on. */
    static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException broken) {
            throw cannot(folder, broken);
        }
    }

    private static StoreUnreadable cannot(Path where, IOException cause) {
        return new StoreUnreadable(where.toString(), "cannot be written: " + cause.getMessage(), cause);
    }
}
