package org.foreshore.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.foreshore.job.Library;
import org.foreshore.reading.ScenarioReader;
import org.foreshore.run.Components;
import org.foreshore.scenario.Feedback;
import org.foreshore.scenario.Parameters;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a policymaker does, from the question to the table she sends upward; later journeys find the runs of earlier ones. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneysBrowserTest {

    @TempDir
    static Path folder;

    private static Site site;
    private Page page;
    private Keyboard keyboard;

    @BeforeAll
    static void openSite() throws IOException {
        site = Site.open(folder);
    }

    @AfterAll
    static void closeSite() {
        site.close();
    }

    @BeforeEach
    void openPage() {
        page = site.newPage();
        keyboard = new Keyboard(page);
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void aCardLeadsThroughProgressToComparisonTableByGroupAndCsv() throws IOException {
        page.navigate(site.address(""));
        link("Open the scenario “%s”".formatted(Site.TITLE)).click();
        button("Run in full").click();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();

        awaitRun();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What was found")))
                .isVisible();
        assertThat(page.locator("[aria-labelledby=findings] .finding")).hasCount(2);
        assertThat(page.getByRole(AriaRole.IMG)).hasCount(2);
        assertThat(page.getByRole(AriaRole.IMG).last()).hasAttribute("aria-label", Pattern.compile("Courses first .*"));
        assertThat(page.locator("#by-group tbody tr").filter(hasText("Rural women")))
                .hasCount(1);
        assertThat(csv("Download CSV: Who gains, who loses: by group"))
                .startsWith("arm,")
                .contains("rural-female");
        assertThat(csv("Download CSV: At a glance")).startsWith("arm,").contains("internet-use");
        assertThat(csv("Download CSV: What it costs")).startsWith("arm,").contains("public-cost");
    }

    @Test
    @Order(2)
    void aWrongValueIsSaidInPlaceAndCanBeMended() {
        page.navigate(site.address("#/scenario/" + Site.ID + "/settings"));
        var seats = page.getByLabel("Seats per month");
        seats.fill("-5");

        assertThat(seats).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".field .error")).containsText("-5");
        assertThat(button("Run it")).isDisabled();
        button("Courses first, skills training: Seats per month").click();
        assertThat(seats).isFocused();

        seats.fill("60");
        assertThat(seats).not().hasAttribute("aria-invalid", "true");
        button("Run it").click();
        awaitRun();
        assertThat(page.locator("[aria-labelledby=findings] .finding")).hasCount(2);
    }

    @Test
    @Order(3)
    void aRunIsReopenedFromTheListAndItsFileReadsBack() throws IOException {
        page.navigate(site.address("#/runs"));
        assertThat(page.locator("li[data-state=done]")).hasCount(2);
        page.locator("li[data-state=done] a.button").first().click();
        awaitRun();

        var download =
                page.waitForDownload(() -> button("Download the scenario").click());

        assertThat(download.suggestedFilename()).isEqualTo(Site.ID + ".yaml");
        var read = reader().read(Files.readString(download.path()), download.suggestedFilename());
        assertThat(read.scenario().question()).isEqualTo(Site.QUESTION);
        assertThat(read.scenario().arms()).hasSize(3);
    }

    @Test
    @Order(4)
    void aFileFromDiskOpensWithSliders() throws IOException {
        var file = folder.resolve("mine.yaml");
        var text = Files.readString(folder.resolve("library/scenarios/" + Site.ID + ".yaml"));
        Files.writeString(file, text.replace("question: Do", "question: Truly, do"));
        page.navigate(site.address(""));

        page.getByLabel("YAML or JSON from this computer.").setInputFiles(file);

        assertThat(page.locator("h1")).hasText("Truly, do courses bring more women online than masts?");
        assertThat(button("Run in full")).isEnabled();
    }

    @Test
    @Order(5)
    void aBrokenFileIsRefusedWithTheLineOfEachFault() throws IOException {
        var file = folder.resolve("broken.yaml");
        var text = Files.readString(folder.resolve("library/scenarios/" + Site.ID + ".yaml"));
        Files.writeString(file, text.replace("country: BGD", "coutry: BGD"));
        page.navigate(site.address(""));

        page.getByLabel("YAML or JSON from this computer.").setInputFiles(file);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Line 6");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("country");
    }

    @Test
    @Order(6)
    void theKeyboardAloneLeadsToAnAnswer() {
        page.navigate(site.address(""));
        assertThat(page.locator(".card")).isVisible();
        page.keyboard().press("Tab");
        assertThat(link("Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        keyboard.tabTo(link("Open the scenario “%s”".formatted(Site.TITLE)));
        page.keyboard().press("Enter");
        keyboard.tabTo(button("Run in full"));
        page.keyboard().press("Enter");
        awaitRun();
        keyboard.tabTo(page.getByLabel("Indicator", new Page.GetByLabelOptions().setExact(true))
                .last());
        var before = page.locator("#trajectories").textContent();
        page.keyboard().press("ArrowDown");

        assertThat(page.locator("#trajectories")).not().hasText(before);
    }

    @Test
    @Order(7)
    void whyAnArmDoesWhatItDoesIsAskedForOnceAndThenThere() {
        page.navigate(site.address("#/runs"));
        page.locator("li[data-state=done] a.button").first().click();
        awaitRun();
        button("Find out").click();

        var why = page.locator("[aria-labelledby=why]");
        assertThat(why.locator("tbody tr")).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(why.locator("tbody th").first()).hasText("Skills training");
        assertThat(why.locator("tbody td b").first())
                .hasText(why.locator("tbody td b").last().textContent());
        page.reload();
        assertThat(why.locator("tbody tr")).hasCount(2);
    }

    @Test
    @Order(8)
    void theReferenceShowsWhichClaimsAreMetAndWhichAreNot() {
        page.navigate(site.address("#/reference"));

        assertThat(page.locator("[aria-labelledby=coverage] tbody tr").filter(hasText("Skills training")))
                .hasCount(1);
        assertThat(page.locator("[aria-labelledby=claims] tbody tr td:nth-of-type(1)")
                        .filter(hasText("unmet")))
                .not()
                .hasCount(0);
    }

    @Test
    @Order(9)
    void aResidentIsFollowedThroughEveryWorldAndTheAddressKeepsWho() {
        page.navigate(site.address("#/runs"));
        page.locator("li[data-state=done] a.button").first().click();
        awaitRun();
        page.getByLabel("Who", new Page.GetByLabelOptions().setExact(true)).selectOption("rural-female");
        button("Tell a story").click();

        var story = page.locator("[data-story=told]");
        assertThat(story.locator(".finding")).containsText("In the end she is online in");
        assertThat(story.locator("table").first().locator("tbody tr")).not().hasCount(0);
        assertThat(story.locator("table").first().locator("tbody th").first()).containsText("≠");
        var who = story.locator(".finding + p").textContent();
        page.reload();
        assertThat(story.locator(".finding + p")).hasText(who);
        button("Another resident").click();
        assertThat(story.locator(".finding + p")).not().hasText(who);
    }

    @Test
    @Order(10)
    void aLeverThatAdaptsIsDescribedInTheFormAndItsFileReadsBack() throws IOException {
        page.navigate(site.address("#/scenario/" + Site.ID + "/settings"));
        page.getByText("Delivery and adapting").first().click();
        page.getByLabel("Delivered of what is paid for", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("80");
        page.getByLabel("Adapts to an indicator").first().selectOption("internet-use");
        assertThat(page.locator(".field .error")).containsText("`below` or `above`");
        assertThat(button("Run it")).isDisabled();

        page.getByLabel("If it lies below").fill("0.5");
        page.getByLabel("Then its strength changes by").fill("7");
        assertThat(page.locator(".field .error")).containsText("7");
        page.getByLabel("Then its strength changes by").fill("-0.5");
        page.getByLabel("Parameters of the model").selectOption("ensemble");
        assertThat(button("Run it")).isEnabled();
        var download = page.waitForDownload(() -> button("Download as YAML").click());

        var read = reader().read(Files.readString(download.path()), download.suggestedFilename())
                .scenario();
        var lever = read.arms().get(1).levers().get(0);
        assertThat(lever.fidelity()).isEqualTo(new Share(0.8));
        assertThat(lever.feedback()).contains(new Feedback("internet-use", true, 0.5, 1, -0.5));
        assertThat(read.parameters()).isEqualTo(Parameters.ENSEMBLE);
        button("Undo all changes").click();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void awaitRun() {
        Site.awaitRun(page, "done");
    }

    private String csv(String name) throws IOException {
        return Files.readString(page.waitForDownload(() -> button(name).click()).path());
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static ScenarioReader reader() {
        return new ScenarioReader(Components.catalogue(), new Library(folder.resolve("library")));
    }
}
