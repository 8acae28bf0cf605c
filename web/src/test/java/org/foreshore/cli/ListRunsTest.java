package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListRunsTest {

    @Test
    void aDamagedRunIsListedWithWhatIsWrong(@TempDir Path runs) throws IOException {
        var name = "0123456789ab-some-question";
        Files.createDirectories(runs.resolve(name));
        Files.writeString(runs.resolve(name).resolve("manifest.json"), "{}");

        assertThat(Said.output("list", "runs", "--results", runs.toString()))
                .contains(name + "  cannot be read")
                .contains("manifest.json: is damaged: it lacks schema;");
    }
}
