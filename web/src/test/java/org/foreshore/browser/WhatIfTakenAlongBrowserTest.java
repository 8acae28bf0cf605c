package org.foreshore.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has chosen on the page of a what-if goes along with its link, and its figures with a file. */
class WhatIfTakenAlongBrowserTest {

    private static final String PLACE = "#/scenario/" + Site.ID;

    private static final Locator.WaitForOptions PATIENTLY = new Locator.WaitForOptions().setTimeout(60_000);

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void openSite() throws IOException {
        site = Site.open(folder);
    }

    @AfterAll
    static void closeSite() {
        site.close();
    }

    @AfterEach
    void nothingComplained() {
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void theLinkHoldsHowMuchIsWorthHavingAndWhoseStoryIsTold() {
        try (var page = site.newPage();
                var other = site.newPage()) {
            page.navigate(site.address(PLACE + "?tab=futures"));
            page.getByLabel("Worth having from a change of").fill("2");
            page.waitForURL(Pattern.compile(".*&tab=futures&threshold=2"));
            page.getByRole(AriaRole.TAB, named("One resident")).click();
            page.getByRole(AriaRole.BUTTON, named("Run in full and show it here"))
                    .click();
            var area = page.getByLabel("Who", new Page.GetByLabelOptions().setExact(true));
            area.selectOption("rural-female");
            page.getByLabel("Future", new Page.GetByLabelOptions().setExact(true))
                    .fill("3");
            page.getByRole(AriaRole.BUTTON, named("Tell a story")).click();
            var told = page.locator("[data-story=told] .finding");
            told.waitFor(PATIENTLY);
            page.waitForURL(Pattern.compile(".*&tab=resident&threshold=2&story=rural-female.*\\.3"));

            other.navigate(page.url());
            var retold = other.locator("[data-story=told] .finding");
            retold.waitFor(PATIENTLY);
            assertThat(retold).hasText(told.textContent());
            assertThat(other.getByLabel("Who", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("rural-female");
            other.getByRole(AriaRole.TAB, named("How sure")).click();
            assertThat(other.getByLabel("Worth having from a change of")).hasValue("2");
        }
    }

    @Test
    void theFiguresOnThePageAreSavedWithWhatTheyRestOn() throws IOException {
        try (var page = site.newPage()) {
            page.navigate(site.address(PLACE));
            page.locator("[data-look=done] .tag.sure").waitFor();
            var file = page.waitForDownload(() ->
                    page.getByRole(AriaRole.BUTTON, named("Figures as CSV")).click());

            assertThat(file.suggestedFilename()).isEqualTo(Site.ID + "-run-n12-seed7.csv");
            var lines = Files.readAllLines(file.path());
            assertThat(lines.get(0))
                    .startsWith("status,replications,residents,seed,version,model,run,")
                    .endsWith(",unit,p10,p50,p90,difference,low,high,level,pairs");
            assertThat(lines.get(1)).matches("run,12,\\d+,7,.*,figure,internet-use,all,baseline,2028-12,share,.*");
            // Two charts of 36 months and three arms beside the figures.
            assertThat(lines.stream().filter(line -> line.contains(",chart,"))).hasSize(2 * 36 * 3);
        }
    }

    @Test
    void whatTheQuestionIsAboutIsChosenAmongAllSettingsAndGoesAlong() {
        try (var page = site.newPage();
                var other = site.newPage()) {
            page.navigate(site.address("#/scenario/" + Site.ID + "/settings"));
            page.getByLabel("In whom").selectOption("rural-female");
            page.waitForURL(Pattern.compile(".*/outcome=.*rural-female.*"));

            other.navigate(page.url());
            assertThat(other.getByLabel("In whom")).hasValue("rural-female");
            other.getByRole(AriaRole.LINK, named("Try with sliders")).click();
            other.locator("[data-look=done] .tag.sure").waitFor();
            assertThat(other.locator("[data-figure]").first()).hasAttribute("data-figure", "internet-use:rural-female");
            assertThat(other.locator("#group")).hasValue("rural-female");
        }
    }

    /** Who reads the details still has the sliders before the eyes, and the details are not far to seek. */
    @Test
    void theLeversStayBesideTheChartsAndTheDetailsStandBelowThese() {
        try (var page = site.newPage(1280, 800, ColorScheme.LIGHT)) {
            page.navigate(site.address(PLACE));
            page.locator("[data-look=done] .tag.sure").waitFor();
            var graphs = page.locator(".bench-graphs").boundingBox();
            var tabs = page.locator(".bench-tabs").boundingBox();
            assertThat(tabs.x).isEqualTo(graphs.x);
            assertThat(tabs.y - graphs.y - graphs.height).isBetween(0.0, 40.0);

            page.locator("#panel").evaluate("panel => panel.scrollIntoView({ block: 'end' })");
            var levers = page.locator(".bench-levers").boundingBox();
            assertThat(levers.y).isBetween(0.0, 300.0);
            assertThat(levers.y + levers.height).isLessThanOrEqualTo(800);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
