package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.wording.Wording;
import org.junit.jupiter.api.Test;

class TranslatedTest {

    @Test
    void theLanguagesAreThoseOfThePages() throws IOException {
        try (var files = Files.list(Path.of("ui", "src", "strings", "catalogue"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Wording.languages());
        }
    }

    @Test
    void namesAreThoseOfThePages() {
        assertThat(Translated.words("fr").named("country.BGD", "Bangladesh")).isEqualTo("Bangladesh");
        assertThat(Translated.words("ru").named("indicator.internet-use", "Internet use"))
                .isEqualTo("Пользование Интернетом");
        assertThat(Translated.words("ar").named("lever.none", "None")).isEqualTo("None");
        assertThat(Translated.words("en")).isSameAs(Wording.ENGLISH);
    }
}
