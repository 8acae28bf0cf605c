package org.foreshore.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.foreshore.job.Library;
import org.foreshore.job.Program;
import org.foreshore.server.Server;
import org.foreshore.server.ServerSettings;

/**
 * The whole application as a visitor meets it: the server with the built pages, the real countries and evidence, one small
 * question, and a browser. Whatever the browser complains about on its console is kept.
 */
final class Site implements AutoCloseable {

    static final String QUESTION = "Do courses bring more women online than masts?";
    static final String TITLE = "Courses or masts";
    static final String ID = "courses-or-masts";
    static final String PILOT = "courses-first";
    static final String LESSON = "guess-first";

    private static final double LONGEST_RUN_MILLIS = 120_000;
    static final Path LIBRARY = Path.of("..", "scenarios", "library");
    /** What of the library comes as it is: the countries, their fits, and what the model has been shown to do. */
    private static final List<String> SHELVES =
            List.of("countries", "calibration", "claims", "claims/scenarios", "evidence");

    private static final String SCENARIO = """
            schema: foreshore/1
            id: courses-or-masts
            title: Courses or masts
            question: Do courses bring more women online than masts?
            expected: Courses, by a little.
            country: BGD
            place: { population: 4000, region: Rangpur, urbanShare: 0.2 }
            start: 2026-01
            months: 36
            warmUp: 6
            seed: 7
            replications: 12
            arms:
              - { id: baseline, title: Nothing new }
              - id: courses
                title: Courses first
                levers: [{ lever: skills-training, seatsPerMonth: 40, from: 2026-07, for: { sex: female } }]
              - id: masts
                title: Masts first
                levers: [{ lever: rural-broadband, sitesPerYear: 2, from: 2026-07, where: { rural: true } }]
            shocks:
              - { shock: flood, at: 2027-08, severity: 0.6 }
            """;

    /** A sandbox for the same question, tried in few countries. */
    private static final String SANDBOX = """
            pilot:
              arm: courses
              from: 2026-09
              timetable: { baseline: 4, test: 8, decision: 2 }
              sites: { clusters: 2, comparison: 2 }
              guardrails:
                - { metric: needs-forgone, group: disability, threshold: 0.05, window: 3, action: pause }
            """;

    /** A lesson on both. */
    private static final String STEPS = """
            schema: foreshore-lesson/1
            id: guess-first
            title: Guess first
            for: Everybody
            objective: Guess before you see.
            trials:
              - { id: arms, scenario: courses-or-masts }
              - { id: pilot, pilot: courses-first }
            steps:
              - title: Where it ends
                minutes: 5
                text: Nothing new is done.
                picture: { show: baseline, indicator: internet-use, month: 12 }
                question: { ask: Where does Internet use end?, form: curve, figure: level, arm: baseline, indicator: internet-use }
                reveal: { show: curves, indicator: internet-use }
                discuss: [ Why there?, Who is missing? ]
                notes: { surprise: It grows, expect: { min: 0 }, wrong: It stays, say: Draw it in the air. }
              - title: Which is better
                minutes: 5
                text: Courses and masts compete.
                question:
                  ask: Which brings more women online?
                  form: choice
                  figure: best-arm
                  indicator: internet-use
                  options: [ { text: Courses, is: courses }, { text: Masts, is: masts } ]
                reveal: { show: groups, arm: courses, indicator: internet-use, groups: [ all, female, male ] }
                discuss: [ Why these?, For whom? ]
                notes: { surprise: Courses, expect: { is: courses }, wrong: Masts, say: Ask for hands. }
              - title: Luck of their own
                minutes: 5
                text: Luck is shared or not.
                question: { ask: How many points?, form: number, figure: effect-own-luck, arm: courses, indicator: internet-use }
                reveal: { show: luck, arm: courses, indicator: internet-use }
                discuss: [ What would you report?, What would you ask? ]
                notes: { surprise: Noise, expect: { min: -1 }, wrong: The effect, say: Point at the dots. }
              - title: A pilot
                minutes: 5
                text: Courses are tried in two places.
                question: { ask: How often is the rule right?, form: number, figure: right, trial: pilot }
                reveal: { show: truth, trial: pilot }
                discuss: [ Why?, What then? ]
                notes: { surprise: Rarely, expect: { min: 0 }, wrong: Always, say: Count the dots. }
            """;

    /** The same lesson in two other languages. */
    private static final String IN_FRENCH = """
            schema: foreshore-translation/1
            lesson: guess-first
            language: fr
            title: Deviner d’abord
            for: Tout le monde
            objective: Deviner avant de voir.
            steps:
              - title: Où cela finit
                text: Rien de nouveau n’est fait.
                question: { ask: Où finit l’usage d’Internet ? }
                discuss: [ Pourquoi là ?, Qui manque ? ]
                notes: { surprise: Il augmente, wrong: Il reste, say: Dessinez-le dans l’air. }
              - title: Lequel vaut mieux
                text: Cours et antennes sont en concurrence.
                question: { ask: Lequel met plus de femmes en ligne ?, options: [ { text: Les cours }, { text: Les antennes } ] }
                discuss: [ Pourquoi ceux-là ?, Pour qui ? ]
                notes: { surprise: Les cours, wrong: Les antennes, say: Faites lever la main. }
              - title: Un hasard à soi
                text: Le hasard est partagé ou non.
                question: { ask: Combien de points ? }
                discuss: [ Que diriez-vous ?, Que demanderiez-vous ? ]
                notes: { surprise: Du bruit, wrong: L’effet, say: Montrez les points. }
              - title: Un projet pilote
                text: Les cours sont essayés dans deux lieux.
                question: { ask: La règle a-t-elle souvent raison ? }
                discuss: [ Pourquoi ?, Et alors ? ]
                notes: { surprise: Rarement, wrong: Toujours, say: Comptez les points. }
            """;

    private static final String IN_ARABIC = """
            schema: foreshore-translation/1
            lesson: guess-first
            language: ar
            title: خمّن أولاً
            for: للجميع
            objective: التخمين قبل الرؤية.
            steps:
              - title: أين ينتهي
                text: لا يُفعل شيء جديد.
                question: { ask: أين ينتهي استخدام الإنترنت؟ }
                discuss: [ لماذا هناك؟, من الغائب؟ ]
                notes: { surprise: يرتفع, wrong: يبقى, say: ارسمه في الهواء. }
              - title: أيهما أفضل
                text: تتنافس الدورات والمحطات.
                question: { ask: أيهما يوصل نساء أكثر؟, options: [ { text: الدورات }, { text: المحطات } ] }
                discuss: [ لماذا هذه؟, لمن؟ ]
                notes: { surprise: الدورات, wrong: المحطات, say: اطلب رفع الأيدي. }
              - title: مصادفة خاصة
                text: المصادفة مشتركة أو غير مشتركة.
                question: { ask: كم نقطة؟ }
                discuss: [ ماذا كنتم ستقولون؟, عمّ كنتم ستسألون؟ ]
                notes: { surprise: تشويش, wrong: الأثر, say: أشر إلى النقاط. }
              - title: مشروع تجريبي
                text: تُجرَّب الدورات في مكانين.
                question: { ask: كم مرة تصيب القاعدة؟ }
                discuss: [ لماذا؟, وماذا بعد؟ ]
                notes: { surprise: نادراً, wrong: دائماً, say: عُدّ النقاط. }
            """;

    private final ServerSettings settings;
    private final String url;
    private Server server;
    private final Browsers browsers;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private Site(ServerSettings settings, Server server, Browsers browsers) {
        this.settings = settings;
        this.server = server;
        this.url = server.url();
        this.browsers = browsers;
    }

    /** @param folder for the library and the results */
    static Site open(Path folder) throws IOException {
        var library = new Library(library(folder.resolve("library")));
        var settings = ServerSettings.local(folder.resolve("results"), library, new Program("test", "test", "test"));
        return new Site(settings, Server.start(settings), Browsers.open());
    }

    private static Path library(Path folder) throws IOException {
        for (var shelf : SHELVES) {
            copy(LIBRARY.resolve(shelf), Files.createDirectories(folder.resolve(shelf)));
        }
        Files.writeString(Files.createDirectories(folder.resolve("scenarios")).resolve(ID + ".yaml"), SCENARIO);
        var pilot = SCENARIO.replace(ID, PILOT)
                        .replace("population: 4000", "population: 12000")
                        .replace("replications: 12", "replications: 4")
                + SANDBOX;
        Files.writeString(Files.createDirectories(folder.resolve("pilots")).resolve(PILOT + ".yaml"), pilot);
        var lessons = Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(lessons.resolve(LESSON + ".yaml"), STEPS);
        Files.writeString(Files.createDirectories(lessons.resolve("fr")).resolve(LESSON + ".yaml"), IN_FRENCH);
        Files.writeString(Files.createDirectories(lessons.resolve("ar")).resolve(LESSON + ".yaml"), IN_ARABIC);
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    String address(String hash) {
        return url + "/" + hash;
    }

    Page newPage() {
        return watched(browsers.newPage());
    }

    Page newPage(int width, int height, ColorScheme scheme) {
        var options =
                new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(scheme);
        return watched(browsers.browser().newPage(options));
    }

    private Page watched(Page page) {
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().matches(Pattern.quote(url) + "/.*|(data|blob):.*")) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** Ends the server as a machine that is switched off does, as far as the browser can tell. */
    void stopServer() {
        server.close();
    }

    /** Starts it again at the same address, on the same results. */
    void startServer() throws IOException {
        server = Server.start(settings.at("127.0.0.1", URI.create(url).getPort()));
    }

    /** Waits until a page shows a heading and no answer is outstanding. */
    static void settle(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => !document.documentElement.hasAttribute('data-busy')");
    }

    /** The page of a run in one of its states, such as "done". */
    static Locator run(Page page, String state) {
        return page.locator("[data-page=run][data-state=%s]".formatted(state));
    }

    /** Runs the scenario as a visitor does. @return where its page is in the address, without what is chosen on it */
    String runIt(Page page, String language) {
        page.navigate(address("?lang=" + language + "#/scenario/" + ID + "/settings"));
        page.locator("button.primary").click();
        awaitRun(page, "done");
        return page.url().replaceFirst(".*#", "#").replaceFirst("\\?.*", "");
    }

    static void awaitRun(Page page, String state) {
        PlaywrightAssertions.assertThat(run(page, state))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST_RUN_MILLIS));
        settle(page);
    }

    /** Errors and warnings on the console and requests to other hosts, of any page so far, such as a broken content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browsers.close();
        server.close();
    }
}
