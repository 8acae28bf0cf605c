package org.foreshore.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real Chromium for a test: the installed one; else one Playwright fetched earlier; else one installed here if that
 * needs no password. Without any the test fails: a page nobody looked at is not a page that works.
 */
public final class Browsers implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Opens a browser without windows; close it after the test. */
    public static Browsers open() {
        var node = Programs.findNode()
                .orElseThrow(() -> new IllegalStateException(
                        "browser tests need Node 20 or newer, which also builds the pages, and node was not found"));
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            var options =
                    new LaunchOptions().setExecutablePath(chromium(playwright)).setArgs(QUIET);
            return new Browsers(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    private static Path chromium(Playwright playwright) {
        return Programs.findBrowser()
                .or(() -> Optional.of(Path.of(playwright.chromium().executablePath()))
                        .filter(Files::isExecutable))
                .or(() ->
                        Programs.mayInstall() && Programs.installChromium() ? Programs.findBrowser() : Optional.empty())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "browser tests need Chromium or Chrome, and none was found: "
                                        + "install one (on Debian: apt-get install chromium), or run npx playwright install chromium"));
    }

    /** A fresh page of the usual desktop size, sharing nothing with earlier ones. */
    public Page newPage() {
        return newPage(1280, 900);
    }

    /** A fresh page of a given size in CSS pixels, such as 360 by 640 for a small phone. */
    public Page newPage(int width, int height) {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
