package org.foreshore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.Test;

class BrowsersBrowserTest {

    @Test
    void aBrowserOpensAndTheAccessibilityCheckFindsAPictureWithoutWords() {
        try (var browsers = Browsers.open()) {
            var page = browsers.newPage();
            page.setContent("<html lang=en><title>t</title><main><h1>Tide</h1><img src=x></main></html>");

            var found = new AxeBuilder(page).analyze().getViolations();

            assertThat(page.textContent("h1")).isEqualTo("Tide");
            assertThat(found).extracting("id").containsExactly("image-alt");
        }
    }
}
