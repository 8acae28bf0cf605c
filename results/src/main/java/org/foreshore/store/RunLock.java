package org.foreshore.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.foreshore.problem.StoreUnreadable;

/** Only one process at a time writes a run. The lock ends with the process, however that ends. */
final class RunLock implements AutoCloseable {

    /** Asking the file system within the process that holds the lock could release it, so we keep our own list. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final AtomicBoolean released = new AtomicBoolean();

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static synchronized RunLock take(Path root, String id) {
        var file = file(root, id);
        if (!HELD_HERE.add(file)) {
            throw inUse(root, id);
        }
        try {
            Files.createDirectories(root.resolve(".locks"));
            return new RunLock(file, locked(root, id, file));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new StoreUnreadable(root.toString(), "cannot write here: " + Reason.of(e), e);
        } catch (StoreUnreadable e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    /** True while some process writes the run. */
    static synchronized boolean isHeld(Path root, String id) {
        var file = file(root, id);
        if (HELD_HERE.contains(file)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static FileChannel locked(Path root, String id, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw inUse(root, id);
        }
        return channel;
    }

    private static StoreUnreadable inUse(Path root, String id) {
        return new StoreUnreadable(
                root.resolve(id).toString(), "another process is writing this run; wait for it or stop it first");
    }

    private static Path file(Path root, String id) {
        return root.toAbsolutePath().normalize().resolve(".locks").resolve(id);
    }

    @Override
    public void close() {
        if (released.getAndSet(true)) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be released: " + Reason.of(e), e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
