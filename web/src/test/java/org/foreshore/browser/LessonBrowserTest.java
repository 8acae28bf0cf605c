package org.foreshore.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson is led from the list to its end, without a mouse. */
class LessonBrowserTest {

    private static final Locator.WaitForOptions PATIENTLY = new Locator.WaitForOptions().setTimeout(120_000);

    @TempDir
    private Path folder = Path.of("");

    private Site site;
    private Page page;
    private Keyboard keyboard;

    @BeforeEach
    void open() throws IOException {
        site = Site.open(folder);
        page = site.newPage(1280, 720, ColorScheme.LIGHT);
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
    void aLessonIsLedByKeyboard() {
        page.navigate(site.address("#/lessons"));
        Site.settle(page);
        keyboard.tabTo("a.button[aria-label*='Guess first']");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Where it ends");
        assertThat(page.locator(".reveal")).hasCount(0);
        assertThat(page.locator("body")).not().containsText("Who is missing?");

        page.locator(".drawing").waitFor(PATIENTLY);
        keyboard.tabTo("#guess");
        page.keyboard().press("Enter");
        assertThat(page.locator("#guess-error")).isVisible();
        page.keyboard().type("99");
        page.keyboard().press("Enter");
        page.locator(".reveal").waitFor(PATIENTLY);
        assertThat(page.locator(".reveal")).containsText("You said 99.0");
        assertThat(page.locator("#revealed")).hasText("Most people are surprised here.");
        assertThat(page.locator(".discuss li")).hasCount(2);

        page.keyboard().press("n");
        assertThat(page.locator(".notes")).containsText("Draw it in the air.");
        page.keyboard().press("n");
        assertThat(page.locator(".notes")).hasCount(0);
        page.keyboard().press("t");
        assertThat(page.locator(".timer button")).hasAttribute("aria-pressed", "true");

        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText("Which is better");
        assertThat(page.locator("h1")).isFocused();
        keyboard.tabTo("input[type=radio]");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        page.locator(".reveal").waitFor(PATIENTLY);
        assertThat(page.locator("#revealed")).hasText("Well guessed.");
        assertThat(page.locator("#lesson-groups tbody tr:not(.dimension)")).hasCount(3);

        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText("Luck of their own");
        answer("1");
        assertThat(page.locator(".luck circle.single")).hasCount(12);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).not().hasText("Luck of their own");
        answer("50");
        assertThat(page.locator(".dots circle")).hasCount(4);
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("h1")).hasText("Luck of their own");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("h1")).hasText("Which is better");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("h1")).hasText("Where it ends");
        page.reload();
        assertThat(page.locator(".reveal")).containsText("You said 99.0");
    }

    private void answer(String number) {
        keyboard.tabTo("#guess");
        page.keyboard().type(number);
        page.keyboard().press("Enter");
        page.locator(".reveal").waitFor(PATIENTLY);
    }

    @Test
    void aPointerDrawsWhereTheCurveEnds() {
        page.navigate(site.address("#/lesson/" + Site.LESSON + "/1"));
        page.locator(".drawing").waitFor(PATIENTLY);
        page.locator(".drawing svg").click();
        assertThat(Double.parseDouble(page.locator("#guess").inputValue())).isBetween(30.0, 70.0);
        assertThat(page.locator(".drawing")).containsText("Your guess");
    }

    @Test
    void aProjectorMakesEveryPageLargerUntilItIsSwitchedOff() {
        page.navigate(site.address("#/lessons"));
        Site.settle(page);
        var before = page.locator("h1").boundingBox().height;
        page.keyboard().press("p");
        assertThat(page.locator("h1").boundingBox().height).isGreaterThan(1.2 * before);
        page.reload();
        Site.settle(page);
        assertThat(page.locator("button.projector")).hasAttribute("aria-pressed", "true");
        for (var hash : List.of("#/scenario/" + Site.ID, "#/lab/" + Site.PILOT, "#/lessons")) {
            page.navigate(site.address(hash));
            Site.settle(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as(hash)
                    .isEqualTo(0);
        }
        page.keyboard().press("p");
        assertThat(page.locator("h1").boundingBox().height).isEqualTo(before);
    }

    /** Who speaks to a device types single keys unawares. */
    @Test
    void singleKeysAreSwitchedOffForGood() {
        page.navigate(site.address("#/lesson/" + Site.LESSON + "/3"));
        Site.settle(page);
        assertThat(page.locator(".lesson")).containsText("n notes");
        switchKeys();
        page.reload();
        Site.settle(page);
        assertThat(page.locator(".lesson")).not().containsText("n notes");
        for (var key : List.of("n", "t", "p", "ArrowRight")) {
            page.keyboard().press(key);
        }
        assertThat(page.locator(".notes")).hasCount(0);
        assertThat(page.locator(".timer button")).hasAttribute("aria-pressed", "false");
        assertThat(page.locator("button.projector")).hasAttribute("aria-pressed", "false");
        assertThat(page.locator("h1")).hasText("Luck of their own");

        switchKeys();
        page.keyboard().press("n");
        assertThat(page.locator(".notes")).hasCount(1);
    }

    private void switchKeys() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keys"))
                .click();
        page.getByLabel("Single keys work").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
    }

    @Test
    void aHandoutHoldsNotesAndAnswersOnlyIfWanted() {
        page.navigate(site.address("#/lesson/" + Site.LESSON + "/print"));
        Site.settle(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".appendix .notes")).hasCount(4);
        assertThat(page.locator(".reveal")).hasCount(0);
        assertThat(page.locator(".top")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.getByLabel("With the answers").check();
        assertThat(page.locator(".reveal"))
                .hasCount(
                        4,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                .setTimeout(120_000));
    }
}
