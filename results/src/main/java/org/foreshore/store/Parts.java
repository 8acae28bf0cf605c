package org.foreshore.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.StoreUnreadable;

/** The replications of an unfinished run, one file each: written whole or not at all, and checked when read. */
record Parts(Path folder) {

    static Parts of(Path run) {
        return new Parts(run.resolve("parts"));
    }

    void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreUnreadable(folder.toString(), "cannot be made: " + Reason.of(e), e);
        }
    }

    void put(ReplicationOutcome outcome) {
        SafeFile.write(file(outcome.replication()), PartFile.encode(outcome));
    }

    /** The undamaged replications that fit the run, in order. */
    List<ReplicationOutcome> outcomes(Manifest manifest) {
        List<ReplicationOutcome> found = new ArrayList<>();
        for (var replication = 0; replication < manifest.replications(); replication++) {
            findOutcome(replication, manifest).ifPresent(found::add);
        }
        return found;
    }

    private Optional<ReplicationOutcome> findOutcome(int replication, Manifest manifest) {
        var file = file(replication);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return PartFile.findOutcome(Files.readAllBytes(file))
                    .filter(outcome -> outcome.replication() == replication)
                    .filter(manifest::fits);
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read: " + Reason.of(e), e);
        }
    }

    /** Removes everything, last of all steps of a finished run. */
    void remove() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.sorted().forEach(Parts::delete);
        } catch (IOException e) {
            throw new StoreUnreadable(folder.toString(), "cannot be read: " + Reason.of(e), e);
        }
        delete(folder);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be removed: " + Reason.of(e), e);
        }
    }

    private Path file(int replication) {
        return folder.resolve(String.format(Locale.ROOT, "rep-%05d.bin", replication));
    }
}
