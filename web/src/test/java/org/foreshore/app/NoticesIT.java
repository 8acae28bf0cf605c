package org.foreshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the jar carries of others, and under which terms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesIT {

    private static final Pattern LICENCES = Pattern.compile("\\(([^()]+)\\) (?=.*:)");

    @SuppressWarnings("NullAway.Init")
    private JarFile jar;

    @BeforeAll
    void open() throws IOException {
        jar = new JarFile(Started.JAR.toFile());
    }

    @AfterAll
    void close() throws IOException {
        jar.close();
    }

    @Test
    void everyLicenceThatIsNamedTravelsWithItsText() throws IOException {
        var names = licences();

        assertThat(names).contains("AFL-3.0", "Apache-2.0", "BSD-3-Clause", "EPL-2.0", "MIT");
        for (var name : names) {
            var text = "META-INF/licences/%s.txt".formatted(name.replace(' ', '-'));
            assertThat(jar.getEntry(text)).as(text).isNotNull();
            assertThat(text(text)).as(text).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void everyLibraryUnderAShortLicenceHasItsOwnNotice() throws IOException {
        assertThat(text("META-INF/licences/MIT.txt"))
                .contains("DuckDB", "Tongfei Chen", "QOS.ch", "Svelte", "Anthony Fu");
        assertThat(text("META-INF/licences/BSD-3-Clause.txt")).contains("INRIA", "JLine", "Sean Luke");
        assertThat(text("META-INF/licences/ISC.txt")).contains("Mike Bostock");
        assertThat(text("META-INF/licences/AFL-3.0.txt")).contains("Academic Free License", "16) Modification");
        assertThat(text("META-INF/foreshore/LICENSE")).contains("Apache License");
        assertThat(text("META-INF/NOTICE")).contains("Foreshore");
    }

    @Test
    void nothingOfMasonsWindowsAndFilmsIsInIt() {
        assertThat(entries())
                .contains("sim/engine/SimState.class")
                .noneMatch(name -> name.matches("sim/(display|portrayal|app|util/(gui|media))/?.*"));
        for (var file : masonsOther()) {
            assertThat(entries()).noneMatch(name -> name.endsWith("/" + file.replace(".java", ".class")));
        }
    }

    @Test
    void noOtherPlatformsDatabaseIsInIt() {
        assertThat(entries().stream().filter(name -> name.startsWith("libduckdb_java")))
                .hasSize(1);
    }

    /** Names of licences, without those that MASON gives to single files which are left out. */
    private Set<String> licences() throws IOException {
        var names = new TreeSet<String>();
        for (var line : text("META-INF/THIRD-PARTY.txt").lines().toList()) {
            LICENCES.matcher(line).results().map(NoticesIT::name).forEach(names::add);
        }
        names.removeAll(masonsOther());
        return names;
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }

    private static List<String> masonsOther() {
        return List.of(
                "GullCG.java",
                "MovieEncoder.java",
                "PngEncoder.java",
                "SelectionBehavior.java",
                "ToolTipBehavior.java",
                "WireFrameBoxPortrayal3D.java");
    }

    private List<String> entries() {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    private String text(String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
