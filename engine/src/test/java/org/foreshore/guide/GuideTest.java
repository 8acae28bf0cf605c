package org.foreshore.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.docs.Pages;
import org.foreshore.policy.PolicyLever;
import org.foreshore.run.Components;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's lever is found by its service entry alone, and the page shows its code. */
class GuideTest {

    private static final Path GUIDE = Path.of("docs/guide.md");
    private static final Path SOURCES = Path.of("src/test/java/org/foreshore/guide");

    @Test
    void aLeverIsAddedByOneFile(@TempDir Path folder) throws IOException {
        var services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(PolicyLever.class.getName()), PhoneInstalments.class.getName() + "\n");

        var before = Thread.currentThread().getContextClassLoader();
        assertThat(Components.catalogue().findLever("phone-instalments")).isEmpty();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            var spec = Components.catalogue().findLever("phone-instalments").orElseThrow();
            assertThat(spec.parameters())
                    .extracting(parameter -> parameter.name())
                    .containsExactly("over", "contractsPerMonth");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void thePageShowsTheCodeThatIsTested() throws IOException {
        var lever = Pages.region(Files.readString(SOURCES.resolve("PhoneInstalments.java")), "lever");
        var scenario = Files.readString(Path.of("src/test/resources/guide/phone-instalments.yaml"));
        Pages.check(GUIDE, "region:lever", "```java\n" + lever + "```\n");
        Pages.check(GUIDE, "region:scenario", "```yaml\n" + scenario + "```\n");
    }
}
