package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.job.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListRunsTest {

    @Test
    void aDamagedRunIsListedWithWhatIsWrong(@TempDir Path runs) throws IOException {
        var name = "0123456789ab-some-question";
        Files.createDirectories(runs.resolve(name));
        Files.writeString(runs.resolve(name).resolve("manifest.json"), "{}");

        assertThat(output("list", "runs", "--results", runs.toString()))
                .contains(name + "  cannot be read")
                .contains("manifest.json: is damaged: it lacks schema;");
    }

    private static String output(String... words) {
        var standard = System.out;
        var caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            assertThat(Foreshore.commandLine(new Program("0.0-test", "")).execute(words))
                    .isZero();
        } finally {
            System.setOut(standard);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }
}
