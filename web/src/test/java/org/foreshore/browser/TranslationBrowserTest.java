package org.foreshore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A translation is one file: with the words of the interface in brackets, no Latin word is left outside of brackets on
 * any page, but for what authors wrote and names of places, programs and standards.
 */
class TranslationBrowserTest {

    private static final Path PAGES = Path.of("target", "test-classes", "pages-pseudo");
    private static final Pattern BRACKETS = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Written by the authors of the scenario, or the same in every language. */
    private static final List<String> NAMES = List.of(
            Site.QUESTION,
            Site.TITLE,
            Site.ID,
            "Courses, by a little.",
            "Nothing new",
            "Courses first",
            "Masts first",
            "Guess first",
            "Guess before you see.",
            "Everybody",
            "Where it ends",
            "Nothing new is done.",
            "Where does Internet use end?",
            "Why there?",
            "Who is missing?",
            "English",
            "Français",
            "YAML",
            "JSON",
            "test",
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.vendor"),
            System.getProperty("java.version"));

    private static final double LONGEST_TRIAL_MILLIS = 120_000;

    @TempDir
    Path folder;

    @Test
    void noWordIsLeftOutsideTheCatalogue() throws IOException {
        try (var site = Site.open(folder);
                var page = site.newPage()) {
            page.route(url -> !URI.create(url).getPath().startsWith("/api/"), TranslationBrowserTest::serve);
            lookAtARun(site, page);
            lookAtWhatIf(site, page);
            lookAtPages(site, page);
            lookAtASandbox(site, page);
            assertThat(site.complaints()).isEmpty();
        }
    }

    private static void lookAtARun(Site site, Page page) {
        page.navigate(site.address("#/scenario/" + Site.ID + "/settings"));
        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
        Site.settle(page);
        assertThat(foreign(page)).as("the form").isEmpty();
        page.locator("button.primary").click();
        Site.awaitRun(page, "done");
        assertThat(page.getByRole(AriaRole.IMG).count()).isEqualTo(2);
        assertThat(foreign(page)).as("the run").isEmpty();
        page.locator("[data-story] button[type=submit]").click();
        page.locator("[data-story=told]").waitFor();
        assertThat(foreign(page)).as("a story").isEmpty();
        lookAtTheMap(site, page, page.url().replaceFirst(".*#", "#").replaceFirst("\\?.*", ""));
    }

    private static void lookAtTheMap(Site site, Page page, String run) {
        page.navigate(site.address(run + "?map=internet-use~arm~2027-06~"));
        page.locator("[data-map=drawn] svg.map").waitFor();
        assertThat(foreign(page)).as("the map").isEmpty();
        page.navigate(site.address(run + "/place/settlement-1?arm=courses"));
        page.locator("[data-page=place][data-state=drawn]").waitFor();
        assertThat(foreign(page)).as("a place").isEmpty();
    }

    private static void lookAtWhatIf(Site site, Page page) {
        for (var tab : List.of("gains", "compared", "futures", "money", "why", "resident", "assumptions")) {
            page.navigate(site.address("#/scenario/%s?tab=%s".formatted(Site.ID, tab)));
            Site.settle(page);
            page.locator("[data-look=done]").waitFor();
            assertThat(foreign(page)).as("what if, %s", tab).isEmpty();
        }
    }

    private static void lookAtPages(Site site, Page page) {
        var lesson = "#/lesson/" + Site.LESSON;
        for (var hash : List.of(
                "",
                "#/runs",
                "#/reference",
                "#/new/KAZ",
                "#/lessons",
                lesson + "/1",
                lesson + "/print",
                "#/lab",
                "#/nowhere")) {
            page.navigate(site.address(hash));
            Site.settle(page);
            assertThat(foreign(page)).as("page %s", hash).isEmpty();
        }
    }

    private static void lookAtASandbox(Site site, Page page) {
        page.navigate(site.address("#/lab/" + Site.PILOT));
        page.locator(".readiness li").first().waitFor();
        assertThat(foreign(page)).as("the designer").isEmpty();
        page.locator("button.primary").click();
        page.locator("#report").waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_TRIAL_MILLIS));
        Site.settle(page);
        assertThat(foreign(page)).as("a sandbox").isEmpty();
        page.locator("input[type=radio]").first().check();
        page.locator("form button").click();
        page.locator("#truth").waitFor();
        assertThat(foreign(page)).as("the truth of a sandbox").isEmpty();
    }

    private static void serve(Route route) {
        var path = URI.create(route.request().url()).getPath();
        route.fulfill(
                new Route.FulfillOptions().setPath(PAGES.resolve(path.equals("/") ? "index.html" : path.substring(1))));
    }

    private static List<String> foreign(Page page) {
        var names = names(page);
        return Seen.texts(page)
                .filter(text -> WORD.matcher(own(text, names)).find())
                .distinct()
                .toList();
    }

    private static String own(String text, List<String> names) {
        var left = BRACKETS.matcher(text).replaceAll("");
        for (var name : names) {
            left = left.replace(name, "");
        }
        return left;
    }

    /** Maps name the town that a settlement is a ward of or lies near. */
    private static Stream<String> withItsTown(String settlement) {
        return Stream.of(
                settlement, settlement.replaceFirst("^Village \\d+ near ", "").replaceFirst(" ward \\d+$", ""));
    }

    /** The longest first, so that no name is cut by a shorter one inside it. */
    private static List<String> names(Page page) {
        var known = Seen.strings(page, """
                async () => {
                  const { countries, indicators } = await (await fetch('./api/v1/catalogue')).json()
                  return countries.flatMap(({ iso3, regions }) => [iso3, ...regions.map(({ name }) => name)])
                    .concat(indicators.map(({ code }) => code))
                }
                """);
        var hashes = Seen.strings(page, """
                async () => Promise.all((await (await fetch('./api/v1/runs')).json())
                  .map(async ({ id }) => (await (await fetch(`./api/v1/runs/${id}`)).json()).provenance?.scenarioHash ?? ''))
                """);
        var homes = Seen.strings(page, """
                async () => Promise.all((await (await fetch('./api/v1/runs')).json()).filter(({ state }) => state === 'done')
                  .map(async ({ id }) => (await (await fetch(`./api/v1/runs/${id}/story`)).json()).story.profile.settlement))
                """);
        var settlements = Seen.strings(page, """
                async () => (await Promise.all((await (await fetch('./api/v1/runs')).json()).filter(({ state }) => state === 'done')
                  .map(async ({ id }) => (await (await fetch(`./api/v1/runs/${id}/map?arm=courses`)).json()).map.settlements.map(({ name }) => name)))).flat()
                """);
        var sites = Seen.strings(page, """
                async () => {
                  const id = location.hash.match(/^#.sandbox.([0-9a-f]+)/)?.[1]
                  const asked = id && await (await fetch(`./api/v1/sandboxes/${id}/sites`)).json()
                  return asked ? asked.settlements.map(({ settlement }) => settlement.name) : []
                }
                """);
        var evidence = Seen.strings(page, """
                async () => {
                  const { claims, coverage } = await (await fetch('./api/v1/evidence')).json()
                  return claims.flatMap(({ pattern, says, figure, source }) => [pattern, says, figure, source])
                    .concat(coverage.revision)
                }
                """);
        var all = new ArrayList<>(NAMES);
        Stream.of(
                        known,
                        hashes,
                        homes,
                        settlements.flatMap(TranslationBrowserTest::withItsTown),
                        sites.flatMap(TranslationBrowserTest::withItsTown),
                        evidence)
                .flatMap(each -> each)
                .filter(name -> name.length() > 1)
                .forEach(all::add);
        all.sort(Comparator.comparingInt(String::length).reversed());
        return all;
    }
}
