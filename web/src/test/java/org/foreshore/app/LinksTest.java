package org.foreshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages and comments point to is there. */
class LinksTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DECISIONS = ROOT.resolve("engine/docs/decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");
    private static final Pattern DECISION = Pattern.compile("\\b(?:ADR|decision) (\\d{4})\\b");

    @Test
    void everyLinkOfAPageLeadsToAFile() {
        var pages = files(".md");

        assertThat(pages).hasSizeGreaterThan(15);
        for (var page : pages) {
            for (var target : found(LINK, page)) {
                if (!target.startsWith("http")) {
                    assertThat(page.resolveSibling(target))
                            .as("%s names %s", page, target)
                            .exists();
                }
            }
        }
    }

    @Test
    void everyDecisionThatIsCitedExists() throws IOException {
        List<String> decisions;
        try (var files = Files.list(DECISIONS)) {
            decisions = files.map(file -> file.getFileName().toString().substring(0, 4))
                    .toList();
        }
        assertThat(decisions).doesNotHaveDuplicates();
        int cited = 0;
        for (var file : Stream.of(".md", ".java", ".yaml")
                .flatMap(ending -> files(ending).stream())
                .toList()) {
            for (var number : found(DECISION, file)) {
                assertThat(decisions).as("%s cites it", file).contains(number);
                cited++;
            }
        }
        assertThat(cited).isGreaterThan(20);
    }

    private static List<String> found(Pattern pattern, Path file) {
        var all = new ArrayList<String>();
        try {
            pattern.matcher(Files.readString(file)).results().forEach(match -> all.add(match.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The project's own files: neither what is built nor what is fetched. */
    private static List<Path> files(String ending) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().matches(".*/(target|node_modules|\\.git|runs)/.*"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
