package org.foreshore.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foreshore.problem.StoreUnreadable;

/** All runs under one folder, found by what they ask. Runs are added and finished, never changed afterwards. */
public final class ResultStore {

    private final Path root;

    private ResultStore(Path root) {
        this.root = root;
    }

    /** Opens a store and clears what a kill left behind in runs that are done; its folder is made by the first run. */
    public static ResultStore open(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StoreUnreadable(root.toString(), "is a file, not a folder of runs");
        }
        var store = new ResultStore(root.toAbsolutePath().normalize());
        store.folders().forEach(store::sweep);
        return store;
    }

    private void sweep(Path folder) {
        var parts = Parts.of(folder);
        if (Files.exists(parts.folder()) && Files.isWritable(folder)) {
            findReadable(folder)
                    .filter(run -> run.state() == RunState.DONE && !RunLock.isHeld(root, run.id()))
                    .ifPresent(run -> parts.remove());
        }
    }

    public Path root() {
        return root;
    }

    /** The answer to a question, finished or not. */
    public Optional<StoredRun> find(RunId id) {
        var folder = root.resolve(id.toString());
        return StoredRun.isIn(folder) ? Optional.of(StoredRun.at(folder)) : Optional.empty();
    }

    /** A run by its id or the beginning of it. Never leaves the store: the text is compared with names, not opened. */
    public Optional<StoredRun> find(String idOrPrefix) {
        if (idOrPrefix.isEmpty()) {
            return Optional.empty();
        }
        var fitting = folders().stream()
                .filter(folder -> name(folder).startsWith(idOrPrefix))
                .toList();
        var exact = fitting.stream()
                .filter(folder -> name(folder).equals(idOrPrefix))
                .findFirst();
        if (exact.isEmpty() && fitting.size() > 1) {
            var names = fitting.stream().map(ResultStore::name).collect(Collectors.joining(", "));
            throw new StoreUnreadable(idOrPrefix, "fits several runs: " + names);
        }
        return exact.or(() -> fitting.stream().findFirst()).map(StoredRun::at);
    }

    /** Every run that can be read, the latest first; for the others see {@link #listDamaged}. */
    public List<StoredRun> list() {
        return folders().stream()
                .flatMap(folder -> findReadable(folder).stream())
                .sorted(Comparator.comparing((StoredRun run) -> run.manifest().started())
                        .reversed()
                        .thenComparing(StoredRun::id))
                .toList();
    }

    /** Runs that cannot be read, by name; they hide no other. */
    public List<DamagedRun> listDamaged() {
        return folders().stream().flatMap(folder -> findDamage(folder).stream()).toList();
    }

    private static Optional<DamagedRun> findDamage(Path folder) {
        try {
            read(folder);
            return Optional.empty();
        } catch (StoreUnreadable e) {
            return Optional.of(new DamagedRun(name(folder), String.valueOf(e.getMessage())));
        }
    }

    private static Optional<StoredRun> findReadable(Path folder) {
        try {
            return Optional.of(read(folder));
        } catch (StoreUnreadable e) {
            return Optional.empty();
        }
    }

    private static StoredRun read(Path folder) {
        var run = StoredRun.at(folder);
        run.ledger();
        return run;
    }

    /** Begins a run, or resumes it from the replications present. One that is done is never begun again. */
    public RunWriter begin(RunPlan plan) {
        var id = plan.question().id();
        makeRoot();
        var lock = RunLock.take(root, id.toString());
        try {
            if (find(id).filter(run -> run.state() == RunState.DONE).isPresent()) {
                throw new IllegalStateException("run %s is done; read it instead".formatted(id));
            }
            return new RunWriter(
                    prepared(plan),
                    lock,
                    StoredRun.at(root.resolve(id.toString())).manifest(),
                    plan.fit());
        } catch (StoreUnreadable | IllegalStateException e) {
            lock.close();
            throw e;
        }
    }

    /** The manifest comes last: a folder without one is not yet a run. */
    private Path prepared(RunPlan plan) {
        var folder = root.resolve(plan.question().id().toString());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreUnreadable(folder.toString(), "cannot be made: " + Reason.of(e), e);
        }
        var yaml = plan.question().resolvedYaml().getBytes(StandardCharsets.UTF_8);
        SafeFile.write(folder.resolve("scenario.resolved.yaml"), yaml);
        FitTable.of(folder).write(plan.fit());
        SafeFile.write(folder.resolve(StoredRun.MANIFEST), Json.page(Manifest.of(plan, RunWriter.now())));
        return folder;
    }

    private void makeRoot() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new StoreUnreadable(root.toString(), "cannot be made: " + Reason.of(e), e);
        }
    }

    private List<Path> folders() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var inside = Files.list(root)) {
            return inside.filter(StoredRun::isIn).sorted().toList();
        } catch (IOException e) {
            throw new StoreUnreadable(root.toString(), "cannot be read: " + Reason.of(e), e);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
