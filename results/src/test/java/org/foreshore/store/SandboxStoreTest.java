package org.foreshore.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxStoreTest {

    private static final KeptSandbox SANDBOX = new KeptSandbox(
            "428e1edfd22f",
            "Courses first",
            "Do they help?",
            "Bangladesh",
            "stop",
            "2026-11-29T00:00:00Z",
            true,
            "id: courses-first",
            Json.tree(Map.of("estimate", 0.02)),
            Json.tree(Map.of("scale", 0.01)),
            Map.of("canvas", "<html></html>"));

    /** As a page does that is told of a decision by its button and by its address. */
    @Test
    void theSameDecisionMayBeKeptManyTimesAtOnce(@TempDir Path root) {
        var store = new SandboxStore(root);

        IntStream.range(0, 200).parallel().forEach(i -> store.keep(SANDBOX));

        assertThat(store.list().kept()).containsExactly(SANDBOX);
        assertThat(store.list().damaged()).isEmpty();
    }
}
