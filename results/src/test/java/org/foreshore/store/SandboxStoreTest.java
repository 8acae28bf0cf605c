package org.foreshore.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxStoreTest {

    private static final String ID = "428e1edfd22f";

    private static KeptSandbox sandbox(String decision, String committed) {
        return new KeptSandbox(
                ID,
                "Courses first",
                "Do they help?",
                "Bangladesh",
                decision,
                committed,
                true,
                "id: courses-first",
                Json.tree(Map.of("estimate", 0.02)),
                Json.tree(Map.of("scale", 0.01)),
                Json.tree(Map.of("country", "BGD")),
                Map.of("canvas", "<html></html>"));
    }

    /** As when two pages of a room commit to the same: what is kept is what the first committed to, and when. */
    @Test
    void theSameDecisionIsKeptOnceHoweverManyAskForItAtOnce(@TempDir Path root) {
        var store = new SandboxStore(root);
        var made = new ConcurrentLinkedQueue<KeptSandbox>();

        IntStream.range(0, 200)
                .parallel()
                .forEach(second -> store.keepOnce(ID, "stop", () -> {
                    made.add(sandbox("stop", "2026-11-29T00:%02d:%02dZ".formatted(second / 60, second % 60)));
                    return made.element();
                }));

        assertThat(made).hasSize(1);
        assertThat(store.list().kept()).containsExactlyElementsOf(made);
        assertThat(store.list().damaged()).isEmpty();
    }

    @Test
    void anotherDecisionIsKeptBesideIt(@TempDir Path root) {
        var store = new SandboxStore(root);
        var first = sandbox("stop", "2026-11-29T00:00:00Z");
        var second = sandbox("scale", "2026-11-29T00:00:01Z");

        store.keepOnce(ID, "stop", () -> first);
        store.keepOnce(ID, "scale", () -> second);

        assertThat(store.list().kept()).containsExactly(second, first);
    }
}
