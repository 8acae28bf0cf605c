package org.foreshore.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import org.foreshore.problem.StoreUnreadable;
import org.jspecify.annotations.Nullable;

/** Files that are either there as a whole or not at all, whatever happens while they are written. */
final class SafeFile {

    private static final String UNFINISHED = ".tmp";

    /** Writes a file at the path given, which is not yet its final one. */
    interface Writing {
        void to(Path unfinished) throws IOException;
    }

    private SafeFile() {}

    static void write(Path file, byte[] bytes) {
        write(file, unfinished -> Files.write(unfinished, bytes));
    }

    /** Writes under another name, forces it to disk, then renames. */
    static void write(Path file, Writing writing) {
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            try {
                Files.deleteIfExists(unfinished);
                writing.to(unfinished);
                force(unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            forceFolder(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be written: " + Reason.of(e), e);
        }
    }

    static String hash(Path file) {
        var digest = Sha256.digest();
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, sink);
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read: " + Reason.of(e), e);
        }
        return Sha256.hex(digest);
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A rename lasts only once its folder is on disk; some systems cannot open folders and need not. */
    private static void forceFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
