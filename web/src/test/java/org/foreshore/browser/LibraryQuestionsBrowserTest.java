package org.foreshore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every question of the library opens with its sliders, whatever levers and shocks it has. */
class LibraryQuestionsBrowserTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachOpensWithItsSliders() throws IOException {
        try (var site = Site.open(folder);
                var questions = Files.list(Site.LIBRARY.resolve("scenarios"))) {
            for (var file : questions.sorted().toList()) {
                Files.copy(file, folder.resolve("library/scenarios").resolve(file.getFileName()));
                var page = site.newPage(1280, 900, ColorScheme.LIGHT);
                page.navigate(site.address(
                        "#/scenario/" + file.getFileName().toString().replace(".yaml", "")));
                page.locator(".bench-levers input").first().waitFor();
                page.close();
            }
            assertThat(site.complaints()).isEmpty();
        }
    }
}
