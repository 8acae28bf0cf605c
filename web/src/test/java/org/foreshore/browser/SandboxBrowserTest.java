package org.foreshore.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox lab from the list to the truth, without a mouse. */
class SandboxBrowserTest {

    @TempDir
    private Path folder = Path.of("");

    private Site site;
    private Page page;
    private Keyboard keyboard;

    @BeforeEach
    void open() throws IOException {
        site = Site.open(folder);
        page = site.newPage();
        keyboard = new Keyboard(page);
    }

    @AfterEach
    void close() {
        page.close();
        var complaints = site.complaints();
        site.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSandboxIsDesignedTriedDecidedAndHeldAgainstTheTruthByKeyboard() {
        page.navigate(site.address("#/lab"));
        Site.settle(page);
        keyboard.tabTo("a.button[aria-label*='%s']".formatted(Site.TITLE));
        page.keyboard().press("Enter");
        assertThat(page.locator(".readiness li.unmet").first()).isVisible();
        assertThat(page.locator("[aria-labelledby=lab-readiness]")).containsText("lots can show p = 0.333 at best");

        keyboard.tabTo("#field-pilot-sites-clusters");
        page.keyboard().press("Control+a");
        page.keyboard().type("1");
        assertThat(page.locator("[aria-labelledby=lab-readiness]")).containsText("lots can show p = 1.000 at best");
        page.keyboard().press("Control+a");
        page.keyboard().type("2");

        keyboard.tabTo("[data-sites] button");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-sites=shown] svg.map"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(page.locator("[data-sites]"))
                .containsText("The package goes to 2 settlements, 2 serve as comparison");

        keyboard.backTo("button.primary");
        page.keyboard().press("Enter");
        page.locator("#report").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(page.locator("[aria-labelledby=sites] svg.map")).isVisible();
        assertThat(page.locator("#truth")).hasCount(0);
        assertThat(page.locator("body")).not().containsText("True effect");

        var told = new ArrayList<String>();
        page.onRequest(
                request -> told.add(request.method() + " " + request.url().replaceAll(".*/", "")));
        keyboard.tabTo("input[type=radio]");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        keyboard.tabTo("form button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#truth")).isVisible();
        assertThat(page.locator("#truth")).isFocused();
        assertThat(page.locator("[aria-labelledby=truth]")).containsText("You chose: Extend the pilot.");
        assertThat(page.locator(".ledger tbody tr")).hasCount(12);
        assertThat(page.locator(".dots circle")).hasCount(4);
        assertThat(told.stream().filter(request -> request.startsWith("POST")))
                .containsExactly("POST decision?decision=extend");

        page.reload();
        assertThat(page.locator("#truth")).isVisible();
    }
}
