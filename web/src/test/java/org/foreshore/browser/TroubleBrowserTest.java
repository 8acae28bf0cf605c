package org.foreshore.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor meets when things go wrong on the way: nothing is lost, and the page says what is the matter. */
class TroubleBrowserTest {

    private static final String LONG = "3000";

    @TempDir
    Path folder;

    private Site site;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        site = Site.open(folder);
        page = site.newPage();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aCancelledRunGoesOnWhereItStopped() {
        start(page, LONG);
        awaitReplications(page, 2);
        button(page, "Cancel").click();
        Site.awaitRun(page, "cancelled");
        assertThat(page.getByRole(AriaRole.HEADING, named("What was found"))).isVisible();
        var before = done(page);

        button(page, "Continue this run").click();

        Site.awaitRun(page, "running");
        awaitReplications(page, before);
        button(page, "Cancel").click();
        Site.awaitRun(page, "cancelled");
        assertThat(done(page)).isGreaterThanOrEqualTo(before);
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void whereEventsDoNotGetThroughThePageAsksInstead() {
        page.route("**/events", Route::abort);

        start(page, "12");

        Site.awaitRun(page, "done");
        assertThat(page.locator("[aria-labelledby=findings] .finding")).hasCount(2);
    }

    @Test
    void aServerThatIsGoneAndComesBackIsFoundAgain() throws IOException {
        start(page, LONG);
        awaitReplications(page, 1);

        site.stopServer();
        assertThat(page.getByText("does not answer").first()).isVisible();
        site.startServer();

        Site.awaitRun(page, "cancelled");
        assertThat(page.getByText("does not answer")).hasCount(0);
        assertThat(button(page, "Continue this run")).isVisible();
    }

    @Test
    void aWhatIfWhoseServerComesBackIsAnsweredWithNothingLost() throws IOException {
        page.navigate(site.address("#/scenario/" + Site.ID));
        page.locator("[data-look=done] .tag.sure").waitFor();
        site.stopServer();
        page.getByLabel("Seats per month, slider").fill("100");
        assertThat(page.getByText("does not answer").first()).isVisible();
        site.startServer();

        page.locator("[data-look=done] .tag.sure").waitFor();
        assertThat(page.getByText("does not answer")).hasCount(0);
        assertThat(page.getByLabel("Seats per month, slider")).hasValue("100");
    }

    @Test
    void aFileOfANewerVersionIsRefusedWithWhatIsKnownHere() {
        page.navigate(site.address(""));
        var newer = "schema: foreshore/9\nid: later\ntitle: Later\ncountry: BGD\nfuture: true\n";
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("later.yaml", "application/yaml", newer.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("later.yaml has errors and was not opened");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("foreshore/1");
    }

    @Test
    void twoTabsOnOneRunSeeTheSame() {
        start(page, LONG);
        awaitReplications(page, 1);
        try (var other = site.newPage()) {
            other.navigate(page.url());
            Site.awaitRun(other, "running");
            button(page, "Cancel").click();
            Site.awaitRun(page, "cancelled");
            Site.awaitRun(other, "cancelled");
            assertThat(done(other)).isEqualTo(done(page));
        }
        assertThat(site.complaints()).isEmpty();
    }

    /** 2^53 + 1 is the first whole number that a plain number of the browser cannot hold. */
    @Test
    void aLargeSeedKeepsItsDigits() {
        page.navigate(site.address("#/scenario/" + Site.ID + "/settings"));
        page.getByLabel("Seed of the luck").fill("9007199254740993");
        button(page, "Run it").click();
        Site.awaitRun(page, "done");

        assertThat(page.locator("dl.facts")).containsText("9007199254740993");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change and run again"))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All settings"))
                .first()
                .click();
        assertThat(page.getByLabel("Seed of the luck")).hasValue("9007199254740993");
        page.reload();
        assertThat(page.getByLabel("Seed of the luck")).hasValue("9007199254740993");
    }

    private void start(Page on, String replications) {
        on.navigate(site.address("#/scenario/" + Site.ID + "/settings"));
        on.getByLabel("Replications").fill(replications);
        button(on, "Run it").click();
    }

    /** Both the part drawn so far and what is stored when a run is cancelled come from replications that ended. */
    private static void awaitReplications(Page on, int wanted) {
        on.waitForFunction(
                "wanted => Number(document.querySelector('[data-done]')?.dataset.done ?? 0) >= wanted", wanted);
    }

    private static int done(Page on) {
        return Integer.parseInt(on.locator("[data-done]").getAttribute("data-done"));
    }

    private static Locator button(Page on, String name) {
        return on.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
