package org.foreshore.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons and the brief in the language of the page, read in both directions. */
class LanguagesBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> MANNERS = List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** The longest first: what authors wrote, and what is written the same in every language. */
    private static final List<String> NAMES = Stream.of(
                    Site.QUESTION,
                    Site.TITLE,
                    Site.ID,
                    "Nothing new",
                    "Courses first",
                    "Masts first",
                    "Rangpur",
                    "USD",
                    "comparison.csv",
                    "summary.csv",
                    "costs.csv",
                    "transitions.csv",
                    "scenario.resolved.yaml",
                    "parameters: ensemble")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    @TempDir
    static Path folder;

    private static Site site;
    private static String run = "";

    @BeforeAll
    static void openSiteAndRun() throws IOException {
        site = Site.open(folder);
        try (var page = site.newPage()) {
            run = site.runIt(page, "fr");
        }
    }

    @AfterAll
    static void closeSite() {
        var complaints = site.complaints();
        site.close();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fr, ltr, Où cela finit, Pourquoi là ?", "ar, rtl, أين ينتهي, لماذا هناك؟"})
    void aLessonIsLedInTheLanguageOfThePage(String language, String direction, String title, String prompt) {
        try (var page = site.newPage()) {
            page.navigate(lesson(language, "/1"));
            assertThat(page.locator("html")).hasAttribute("dir", direction);
            assertThat(page.locator("h1")).hasText(title);
            page.locator("#guess").fill("40");
            page.locator(".question button.primary").click();
            assertThat(page.locator(".discuss li").first()).hasText(prompt);
            shoot(page, "lesson-" + language);
            assertThat(spoken(page)).doesNotContain("Nothing new is done.", "Where it ends", "Why there?");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, Dessinez-le dans l’air.", "ar, ارسمه في الهواء."})
    void itsHandoutIsInThatLanguageToo(String language, String script) {
        try (var page = site.newPage(360, 740, ColorScheme.LIGHT)) {
            page.navigate(lesson(language, "/print"));
            assertThat(page.locator(".notes").first()).containsText(script);
            shoot(page, "handout-" + language);
            assertThat(spoken(page)).doesNotContain("Draw it in the air.", "Guess before you see.");
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void aLessonThatNobodyTranslatedSaysInWhichLanguageItIs() {
        try (var page = site.newPage()) {
            page.navigate(lesson("ru", "/1"));
            assertThat(page.locator("h1")).hasText("Where it ends");
            assertThat(page.locator("h1")).hasAttribute("lang", "en");
            assertThat(page.locator("article")).containsText("Язык этого занятия: английский");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, ltr, Note de synthèse", "ru, ltr, Аналитическая записка", "ar, rtl, موجز سياسات"})
    void theBriefIsInTheLanguageOfThePage(String language, String direction, String kicker) {
        try (var page = site.newPage()) {
            page.navigate(site.address("?lang=" + language + run));
            Site.awaitRun(page, "done");
            var brief =
                    page.waitForPopup(() -> page.locator("a[href*='/brief']").click());
            brief.locator("h1").waitFor();
            assertThat(brief.locator("html")).hasAttribute("lang", language);
            assertThat(brief.locator("html")).hasAttribute("dir", direction);
            assertThat(brief.locator(".kicker")).containsText(kicker);
            shoot(brief, "brief-" + language);
            assertThat(new AxeBuilder(brief).withTags(MANNERS).analyze().getViolations())
                    .isEmpty();
            assertThat(sheets(brief, "A4")).isEqualTo(2);
            assertThat(sheets(brief, "Letter")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"ar", "ru"})
    void noEnglishWordIsLeftInTheBrief(String language) {
        try (var page = site.newPage(360, 740, ColorScheme.LIGHT)) {
            page.navigate(site.address("api/v1/runs/%s/brief?lang=%s".formatted(run.replace("#/run/", ""), language)));
            page.locator("h1").waitFor();
            shoot(page, "brief-phone-" + language);
            assertThat(Seen.texts(page).filter(text -> LATIN.matcher(own(text)).find()))
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    private static String lesson(String language, String place) {
        return site.address("?lang=%s#/lesson/%s%s".formatted(language, Site.LESSON, place));
    }

    private static List<String> spoken(Page page) {
        return Seen.texts(page).toList();
    }

    private static String own(String text) {
        var left = text;
        for (var name : NAMES) {
            left = left.replace(name, "");
        }
        return left;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("language-" + name + ".png"))
                .setFullPage(true));
    }

    private static int sheets(Page page, String format) {
        var pdf = page.pdf(new Page.PdfOptions().setFormat(format));
        return (int) SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
