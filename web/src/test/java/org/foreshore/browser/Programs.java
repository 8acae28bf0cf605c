package org.foreshore.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs this machine has, and how to get one more. */
final class Programs {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<Path> BROWSER_PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
    private static final int INSTALL_TRIES = 5;

    private Programs() {}

    static Optional<Path> findNode() {
        return onPath(List.of("node", "node.exe"));
    }

    static Optional<Path> findBrowser() {
        return onPath(BROWSERS)
                .or(() -> BROWSER_PLACES.stream().filter(Files::isExecutable).findFirst());
    }

    private static Optional<Path> onPath(List<String> names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(folders)
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether {@link #installChromium} can work: Debian or a relative of it, and nobody to ask for a password. */
    static boolean mayInstall() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
    }

    /** Installs the distribution's Chromium; another program may hold the package lock for a while. */
    static boolean installChromium() {
        for (int attempt = 1; attempt <= INSTALL_TRIES; attempt++) {
            if (succeeds("apt-get", "update", "-qq")
                    && succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium")) {
                return true;
            }
            pause(attempt * 5L);
        }
        return false;
    }

    private static boolean succeeds(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while installing a browser", e);
        }
    }

    private static void pause(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while installing a browser", e);
        }
    }
}
