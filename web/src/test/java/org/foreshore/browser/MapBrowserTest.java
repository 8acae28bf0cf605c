package org.foreshore.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What settlements do, on a map that moves through the months, and on a page for each. */
class MapBrowserTest {

    private static final String END = "Dec 2028";
    private static final String DRAWN = "[data-map=drawn]";

    @TempDir
    static Path folder;

    private static Site site;
    private static String run = "";

    @BeforeAll
    static void openSiteAndRun() throws IOException {
        site = Site.open(folder);
        try (var page = site.newPage()) {
            run = site.runIt(page, "en");
        }
    }

    @AfterAll
    static void closeSite() {
        var complaints = site.complaints();
        site.close();
        assertThat(complaints).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The map of the run, drawn, with what is in its address. */
    private static Page drawn(String wish) {
        var page = site.newPage();
        page.navigate(site.address(run + "?map=" + wish));
        page.locator(DRAWN + " svg.map").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return page;
    }

    @Test
    void itIsDrawnWhenAskedForAndSaysWhatItShows() {
        try (var page = site.newPage()) {
            page.navigate(site.address(run));
            Site.awaitRun(page, "done");
            assertThat(page.locator("svg.map")).hasCount(0);
            button(page, "Draw the map").click();

            var map = page.locator(DRAWN);
            map.waitFor();
            assertThat(map.locator(".finding")).containsText("In " + END + ", with Courses first: Internet use is");
            assertThat(map.locator("svg.map > .spot").first()).isVisible();
            assertThat(map).containsText("Figures are means over 12 of 12 simulated futures");
            assertThat(map).containsText("Natural Earth");
            assertThat(map.locator("path.land")).hasAttribute("d", Pattern.compile("M.*Z"));

            page.getByLabel("Show", new Page.GetByLabelOptions().setExact(true)).selectOption("difference");
            assertThat(map.locator(".finding")).containsText("Courses first changes Internet use by");
            var sentence = map.locator(".finding").innerText();
            page.reload();
            assertThat(map.locator(".finding")).hasText(sentence);
        }
    }

    @Test
    void monthsPassByKeyboardAndByThemselves() {
        try (var page = drawn("internet-use~arm~2027-06~")) {
            var month = page.locator(".clock output");
            assertThat(month).hasText("Jun 2027");
            var slider = page.getByRole(AriaRole.SLIDER);
            slider.focus();
            page.keyboard().press("ArrowRight");
            assertThat(month).hasText("Jul 2027");
            assertThat(slider).hasAttribute("aria-valuetext", "Jul 2027");
            assertThat(page).hasURL(Pattern.compile(".*2027-07.*"));
            button(page, "One month back").press("Enter");
            assertThat(month).hasText("Jun 2027");

            button(page, "Play").press("Enter");
            assertThat(month).not().hasText("Jun 2027");
            assertThat(month).hasText(END, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
            assertThat(button(page, "Play")).isVisible();
            button(page, "Play").press("Enter");
            assertThat(month).not().hasText(END);
            button(page, "Pause").press("Enter");
            var stopped = month.innerText();
            page.waitForTimeout(700);
            assertThat(month).hasText(stopped);
        }
    }

    @Test
    void nothingMovesByItselfForWhoeverAsksForThat() {
        try (var page = site.newPage()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            page.navigate(site.address(run + "?map=internet-use~arm~2027-06~"));
            page.locator(DRAWN + " svg.map").waitFor();
            assertThat(button(page, "Play")).hasCount(0);
            button(page, "One month on").click();
            assertThat(page.locator(".clock output")).hasText("Jul 2027");
        }
    }

    @Test
    void aFloodPutsNetworksOutOfServiceWhereItSays() {
        try (var page = drawn("coverage-gap~baseline~2027-08~")) {
            var text = page.locator(DRAWN).innerText();
            var out = page.locator("svg.map > .spot .out").count();
            assertThat(text).contains("In the first of these futures %d settlement".formatted(out));
        }
    }

    @Test
    void aSettlementIsNamedWherePointedAtAndHasItsPage() {
        try (var page = drawn("internet-use~arm~~")) {
            page.locator("svg.map > .spot").first().hover();
            assertThat(page.locator(".map-chosen")).containsText("stands for");

            page.locator(DRAWN + " summary").click();
            var first = page.locator(DRAWN + " tbody th a").first();
            var name = first.innerText();
            first.press("Enter");
            assertThat(page.locator("h1")).hasText(name);
            var place = page.locator("[data-page=place][data-state=drawn]");
            assertThat(place).containsText("Residents it stands for");
            assertThat(place.locator("svg.plot path.line").first()).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the run"))
                    .click();
            Site.awaitRun(page, "done");
        }
    }
}
