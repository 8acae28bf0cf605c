package org.foreshore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.foreshore.cli.Foreshore;
import org.foreshore.job.Program;
import org.foreshore.wording.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The brief as it is read, on screens and on paper. */
class BriefBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> MANNERS = List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @TempDir
    static Path folder;

    private static Site site;
    private static String brief = "";

    /** A visitor runs the scenario and follows the link to its brief. */
    @BeforeAll
    static void openSiteAndRun() throws IOException {
        site = Site.open(folder);
        try (var page = site.newPage()) {
            page.navigate(site.address("#/scenario/" + Site.ID + "/settings"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run it"))
                    .click();
            Site.awaitRun(page, "done");
            var opened =
                    page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Brief"))
                            .click());
            opened.locator("h1").waitFor();
            brief = opened.url();
        }
    }

    @AfterAll
    static void closeSite() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 900, LIGHT", "1280, 900, DARK", "360, 740, LIGHT", "360, 740, DARK"})
    void everybodyCanReadItOnAnyScreen(int width, int height, ColorScheme scheme) {
        try (var page = site.newPage(width, height, scheme)) {
            page.navigate(brief);
            page.locator("h1").waitFor();
            var name = "brief-%d-%s.png".formatted(width, scheme);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));

            assertThat(new AxeBuilder(page).withTags(MANNERS).analyze().getViolations())
                    .extracting(rule ->
                            rule.getHelp() + " " + rule.getNodes().get(0).getTarget())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.line.arm-1')).strokeDasharray"))
                    .as("the style is let through")
                    .isNotEqualTo("none");
        }
        assertThat(site.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void itIsTwoPagesOfPaper(String format) {
        try (var page = site.newPage()) {
            page.navigate(brief);

            assertThat(pages(page, format)).isEqualTo(2);
        }
    }

    /** Those with most alternatives, levers or shocks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kazakhstan-closing-offices",
                "kazakhstan-last-villages",
                "maldives-storm-and-currency",
                "bangladesh-before-the-cyclone",
                "bangladesh-tariff-reach",
                "ethiopia-barriers"
            })
    void scenariosOfTheLibraryAreTwoPagesToo(String id, @TempDir Path store) throws IOException {
        var line = Foreshore.commandLine(new Program("test", "test", "test"));
        var file =
                Path.of("..", "scenarios", "library", "scenarios", id + ".yaml").toString();
        line.execute("run", file, "--scale", "0.02", "--replications", "3", "--quiet", "--results", store.toString());
        var out = store.resolve("brief.html");
        for (var language : Wording.languages()) {
            line.execute("report", only(store), "--lang", language, "--out", out.toString());
            try (var page = site.newPage()) {
                page.setContent(Files.readString(out));
                assertThat(pages(page, "A4")).as(language).isEqualTo(2);
                assertThat(pages(page, "Letter")).as(language).isEqualTo(2);
            }
        }
    }

    private static String only(Path store) throws IOException {
        try (var runs = Files.list(store)) {
            return runs.filter(run -> Files.exists(run.resolve("manifest.json")))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    private static int pages(Page page, String format) {
        var pdf = page.pdf(new Page.PdfOptions().setFormat(format));
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void itWorksWithoutAnyServer() {
        try (var page = site.newPage()) {
            page.navigate(brief);
            var saved = page.content();
            page.setContent(saved);

            assertThat(page.locator("svg[role=img]").count()).isEqualTo(3);
            assertThat(page.locator("script").count()).isZero();
        }
    }
}
