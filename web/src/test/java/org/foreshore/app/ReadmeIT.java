package org.foreshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the README are run as they stand there, on smaller populations and in a folder that is thrown away. */
class ReadmeIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String SMALLER = " --replications 2 --scale 0.01 --quiet";

    /** A sandbox needs all its settlements. */
    private static final String FEWER = " --replications 2 --quiet";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void laysOutTheProject() throws IOException {
        for (var name : List.of("foreshore", "scenarios")) {
            Files.createSymbolicLink(folder.resolve(name), ROOT.resolve(name));
        }
        Files.copy(Path.of("src/test/resources/scenarios/tiny-district.yaml"), folder.resolve("my-scenario.yaml"));
    }

    @Test
    void everyCommandDoesWhatItSays() throws IOException, InterruptedException {
        var id = "";
        for (var command : commands()) {
            if (command.contains(" serve")) {
                serves(command + " --port 0 --results runs");
            } else if (command.startsWith("./foreshore")) {
                var said = sh(small(command.replace("ID", id)));
                assertThat(said.code()).as(command + "\n" + said.err()).isZero();
                id = command.contains(" run ") ? said.out().split(" ")[0] : id;
            } else {
                assertThat(command).isEqualTo("./mvnw verify");
            }
        }
        assertThat(folder.resolve("scenario.schema.json")).content().contains("2020-12");
        assertThat(folder.resolve("brief.html")).content().contains("./foreshore verify " + id);
        assertThat(folder.resolve("papers/exit-report.html")).content().contains("Decision by the rule fixed before");
    }

    @Test
    void theLauncherFindsTheProgramFromAnywhereAndThroughLinks() {
        var said = sh("mkdir deep && cd deep && ../foreshore --version");

        assertThat(said.out()).startsWith("foreshore ");
        assertThat(said.code()).as(said.err()).isZero();
    }

    @Test
    void theLauncherSaysWhichJavaItNeeds() {
        var said = sh("JAVA_HOME=/nowhere ./foreshore --version");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("JAVA_HOME is /nowhere", "JDK 17 or newer");
    }

    /** {@code script} stands for a terminal, to which Java speaks in the encoding of the locale unless told otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "script -qec '%s' /dev/null"})
    void lettersOfOtherScriptsArePrintedWhateverTheLocale(String shell) throws IOException {
        Files.writeString(folder.resolve("wrong.yaml"), "schema: foreshore/1\nid: Связь\n");

        var said = sh("LC_ALL=C " + shell.formatted("./foreshore validate wrong.yaml") + " 2>&1");

        assertThat(said.out()).contains("Связь");
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    private static String small(String command) {
        var words = command.split(" ");
        var stores = Stream.of("run", "compare", "report", "verify").anyMatch(words[1]::equals);
        var smaller = switch (words[1]) {
            case "run" -> SMALLER;
            case "pilot" -> FEWER;
            default -> "";
        };
        return command + (stores ? " --results runs" : "") + smaller;
    }

    private void serves(String command) throws IOException, InterruptedException {
        try (var serve = Started.in(folder, List.of("sh", "-c", "exec " + command))) {
            var url = Objects.requireNonNull(serve.out().readLine(), serve::err);
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            var page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(page.body()).contains("<title>");
        }
    }

    /** What stands in the blocks marked as shell, without remarks. */
    private static List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        var inBlock = false;
        for (var line : Files.readAllLines(ROOT.resolve("README.md"))) {
            if (line.startsWith("```")) {
                inBlock = line.equals("```sh");
            } else if (inBlock && !line.isBlank()) {
                commands.add(line.replaceAll("\\s+#.*", ""));
            }
        }
        assertThat(commands).hasSizeGreaterThan(6);
        return commands;
    }

    private Started.Said sh(String command) {
        return Started.in(folder, List.of("sh", "-c", command)).end();
    }
}
