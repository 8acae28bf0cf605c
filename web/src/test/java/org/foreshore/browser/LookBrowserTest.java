package org.foreshore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every page looks, light, dark, on a phone and in other languages: no barrier that axe knows, nothing cut off, a picture to look at. */
class LookBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> MANNERS =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa", "best-practice");

    /** How much moves by itself, or would if it were touched. */
    private static final String MOVING = """
            document.getAnimations().length + [...document.querySelectorAll('*')].filter(each => {
              const style = getComputedStyle(each)
              return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0
                || style.scrollBehavior === 'smooth'
            }).length""";

    /** Enough to come from the top of a page well into its tables. */
    private static final int MOST_STOPS = 60;

    @TempDir
    static Path folder;

    private static Site site;
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    /** A size and a colour scheme. */
    private enum Look {
        LIGHT(1280, 900, ColorScheme.LIGHT),
        DARK(1280, 900, ColorScheme.DARK),
        PHONE(360, 740, ColorScheme.LIGHT),
        DARK_PHONE(360, 740, ColorScheme.DARK),
        /** A desktop of 1280 by 800 pixels at 200 %. */
        ZOOMED(640, 400, ColorScheme.LIGHT),
        PROJECTOR(1920, 1080, ColorScheme.LIGHT),
        DARK_PROJECTOR(1920, 1080, ColorScheme.DARK),
        /** For those who ask for more contrast and no motion. */
        CONTRAST(1280, 900, ColorScheme.LIGHT),
        /** In the few colours a system is set to. */
        FORCED(1280, 900, ColorScheme.DARK),
        /** The language with the longest words. */
        RUSSIAN_PHONE(360, 740, ColorScheme.LIGHT, "ru"),
        ARABIC(1280, 900, ColorScheme.LIGHT, "ar"),
        ARABIC_PHONE(360, 740, ColorScheme.DARK, "ar");

        private final int width;
        private final int height;
        private final ColorScheme scheme;
        private final String language;

        Look(int width, int height, ColorScheme scheme) {
            this(width, height, scheme, "en");
        }

        Look(int width, int height, ColorScheme scheme, String language) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
            this.language = language;
        }

        boolean isProjected() {
            return this == PROJECTOR || this == DARK_PROJECTOR;
        }

        /** What the system says of the reader's eyes. */
        Page.EmulateMediaOptions eyes() {
            return new Page.EmulateMediaOptions()
                    .setContrast(this == CONTRAST ? Contrast.MORE : Contrast.NO_PREFERENCE)
                    .setReducedMotion(this == CONTRAST ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                    .setForcedColors(this == FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE);
        }
    }

    @BeforeAll
    static void openSiteAndRun() throws IOException {
        site = Site.open(folder);
        try (var page = site.newPage()) {
            site.runIt(page, "en");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find out"))
                    .click();
            page.locator("[data-why=known]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tell a story"))
                    .click();
            page.locator("[data-story=told]").waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draw the map"))
                    .click();
            page.locator("[data-map=drawn] svg.map").waitFor();
            PAGES.put("run", page.url().replaceFirst(".*#", "#"));
        }
        PAGES.put("place", PAGES.get("run").replaceFirst("\\?.*", "/place/settlement-1?arm=courses"));
        PAGES.put("sandbox", triedSandbox());
        PAGES.put("lab", "#/lab");
        PAGES.put("designer", "#/lab/" + Site.PILOT);
        PAGES.put("home", "");
        PAGES.put("scenario", "#/scenario/" + Site.ID + "/settings");
        PAGES.put("what-if", "#/scenario/" + Site.ID);
        for (var tab : List.of("compared", "futures", "money", "why", "assumptions")) {
            PAGES.put("what-if-" + tab, "#/scenario/%s?tab=%s".formatted(Site.ID, tab));
        }
        PAGES.put("country", "#/new/KAZ");
        PAGES.put("runs", "#/runs");
        PAGES.put("reference", "#/reference");
        PAGES.put("lessons", "#/lessons");
        PAGES.put("lesson", "#/lesson/" + Site.LESSON + "/1");
        PAGES.put("handout", "#/lesson/" + Site.LESSON + "/print");
        PAGES.put("missing", "#/nowhere");
    }

    /** Where a decision is committed to, so that the truth shows. */
    private static String triedSandbox() {
        try (var page = site.newPage()) {
            page.navigate(site.address("#/lab/" + Site.PILOT));
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Also try other designs"))
                    .check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try this sandbox"))
                    .click();
            page.locator("#report").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            return page.url().replaceFirst(".*#", "#") + "?decision=stop";
        }
    }

    @AfterAll
    static void closeSite() {
        site.close();
    }

    static Stream<Look> looks() {
        return Stream.of(Look.values());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageCanBeReadByEverybody(Look look) {
        try (var page = site.newPage(look.width, look.height, look.scheme)) {
            page.emulateMedia(look.eyes());
            if (look.isProjected()) {
                page.navigate(site.address(""));
                Site.settle(page);
                page.keyboard().press("p");
            }
            PAGES.forEach((name, hash) -> {
                page.navigate(site.address("?lang=" + look.language + hash));
                Site.settle(page);
                assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(look.language);
                if (name.equals("sandbox")) {
                    page.locator("#truth").waitFor();
                }
                picture(page, name, look);
                assertThat(barriers(page, look)).as("%s, %s", name, look).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("pixels of %s cut off, %s", name, look)
                        .isEqualTo(0);
                assertThat(Geometry.faults(page)).as("%s, %s", name, look).isEmpty();
                if (look == Look.CONTRAST) {
                    assertThat(page.evaluate(MOVING)).as("moving on %s", name).isEqualTo(0);
                }
            });
        }
        assertThat(site.complaints()).isEmpty();
    }

    /** On a screen so high that nothing scrolls, the keyboard goes as the eye does. */
    @ParameterizedTest
    @ValueSource(
            strings = {"what-if", "what-if-futures", "run", "place", "lesson", "designer", "sandbox", "scenario", "home"
            })
    void theFocusGoesAsOneReads(String name) {
        try (var page = site.newPage(1280, 9000, ColorScheme.LIGHT)) {
            page.navigate(site.address(Objects.requireNonNull(PAGES.get(name))));
            Site.settle(page);
            // What shows only while it has the focus lies where it likes.
            var stops = Geometry.walk(page, "Tab", MOST_STOPS).stream().skip(1).toList();
            assertThat(stops).hasSizeGreaterThan(9);
            for (var at = 1; at < stops.size(); at++) {
                assertThat(stops.get(at).follows(stops.get(at - 1)))
                        .as("%s after %s", stops.get(at), stops.get(at - 1))
                        .isTrue();
            }
        }
    }

    /** At 200 % little of a page is on the screen, and some of it stays there; the focus lies under none of that. */
    @ParameterizedTest
    @ValueSource(strings = {"what-if", "run", "place", "lesson", "designer", "scenario"})
    void theFocusIsNeverHidden(String name) {
        try (var page = site.newPage(Look.ZOOMED.width, Look.ZOOMED.height, ColorScheme.LIGHT)) {
            page.navigate(site.address(Objects.requireNonNull(PAGES.get(name))));
            Site.settle(page);
            for (var key : List.of("Tab", "Shift+Tab")) {
                assertThat(Geometry.walk(page, key, MOST_STOPS)).allMatch(Geometry.Stop::isSeen);
            }
        }
    }

    private static void picture(Page page, String name, Look look) {
        var file = PICTURES.resolve("%s-%s.png".formatted(name, look.name().toLowerCase(Locale.ROOT)));
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static List<String> barriers(Page page, Look look) {
        var scanner = new AxeBuilder(page).withTags(MANNERS);
        if (look == Look.FORCED) {
            // These colours are the reader's own; the scanner reads those of the style sheet that they replace.
            scanner.disableRules(List.of("color-contrast", "color-contrast-enhanced"));
        }
        return scanner.analyze().getViolations().stream()
                .map(LookBrowserTest::say)
                .toList();
    }

    private static String say(Rule rule) {
        return "%s: %s".formatted(rule.getHelp(), rule.getNodes().get(0).getTarget());
    }
}
