package org.foreshore.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foreshore.problem.StoreUnreadable;
import tools.jackson.core.JacksonException;

/** Sandboxes that somebody has decided on, one file for each decision. What is damaged hides no other. */
public final class SandboxStore {

    private static final String FOLDER = "sandboxes";
    private static final String ENDING = ".json";

    private final Path folder;

    /** @param root folder of the results, in which they have a folder of their own */
    public SandboxStore(Path root) {
        folder = root.resolve(FOLDER);
    }

    /**
     * @param kept that can be read, the latest first
     * @param damaged that cannot, with what to do about it
     */
    public record Shelf(List<KeptSandbox> kept, List<DamagedRun> damaged) {}

    /** Keeps a decision unless it is kept already: one after the other, for it may be asked for twice at once. */
    public synchronized void keepOnce(String id, String decision, Supplier<KeptSandbox> sandbox) {
        if (find(id, decision).isEmpty()) {
            keep(sandbox.get());
        }
    }

    private void keep(KeptSandbox sandbox) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreUnreadable(folder.toString(), "cannot be made: " + Reason.of(e), e);
        }
        SafeFile.write(folder.resolve(name(sandbox.id(), sandbox.decision())), Json.page(sandbox));
    }

    private static String name(String id, String decision) {
        return id + "-" + decision + ENDING;
    }

    /** Any decision on a question. */
    public Optional<KeptSandbox> find(String id) {
        return files().filter(file -> nameOf(file).startsWith(id + "-"))
                .findFirst()
                .map(SandboxStore::read);
    }

    public Optional<KeptSandbox> find(String id, String decision) {
        return files().filter(file -> nameOf(file).equals(name(id, decision)))
                .findFirst()
                .map(SandboxStore::read);
    }

    public Shelf list() {
        var kept = new ArrayList<KeptSandbox>();
        var damaged = new ArrayList<DamagedRun>();
        files().forEach(file -> {
            try {
                kept.add(read(file));
            } catch (StoreUnreadable damage) {
                damaged.add(new DamagedRun(nameOf(file), String.valueOf(damage.getMessage())));
            }
        });
        kept.sort(Comparator.comparing(KeptSandbox::committed).reversed().thenComparing(KeptSandbox::id));
        return new Shelf(kept, damaged);
    }

    private static KeptSandbox read(Path file) {
        try {
            return Json.read(Files.readString(file, StandardCharsets.UTF_8), KeptSandbox.class);
        } catch (JacksonException damage) {
            throw new StoreUnreadable(
                    file.toString(), Reason.ofDamage(damage, "move it away and try the sandbox again"), damage);
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read: " + Reason.of(e), e);
        }
    }

    private Stream<Path> files() {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(file -> nameOf(file).endsWith(ENDING)).sorted().toList().stream();
        } catch (IOException e) {
            throw new StoreUnreadable(folder.toString(), "cannot be read: " + Reason.of(e), e);
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
