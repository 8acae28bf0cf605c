package org.foreshore.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static java.util.List<String> languages() {
        return Wording.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysAllThatEnglishSaysAboutTheSameThings(String language) throws IOException {
        var english = catalogue("en");
        var other = catalogue(language);

        assertThat(uncounted(other)).isEqualTo(uncounted(english));
        uncounted(english)
                .forEach(key ->
                        assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
    }

    /** Forms of one and two may be words: "تكراران". */
    @ParameterizedTest
    @MethodSource("languages")
    void everyCountedThingHasEachFormThatTheLanguageTellsApart(String language) throws IOException {
        var catalogue = catalogue(language);
        var forms = LongStream.concat(LongStream.range(0, 200), LongStream.of(1_000_000))
                .mapToObj(count -> Plural.of(language, count).key())
                .collect(Collectors.toCollection(TreeSet::new));
        forms.add(Plural.OTHER.key());

        for (var what : counted(catalogue("en"))) {
            var wanted = forms.stream().map(form -> what + "." + form).toList();
            assertThat(catalogue.stringPropertyNames().stream().filter(key -> key.startsWith(what + ".")))
                    .containsExactlyInAnyOrderElementsOf(wanted);
            wanted.stream()
                    .filter(key -> !key.matches(".*\\.(one|two)"))
                    .forEach(key ->
                            assertThat(catalogue.getProperty(key)).as(key).contains("{0}"));
        }
    }

    private static TreeSet<String> uncounted(Properties catalogue) {
        return catalogue.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("count."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> counted(Properties catalogue) {
        return catalogue.stringPropertyNames().stream()
                .filter(key -> key.startsWith("count."))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyOtherLanguageSaysThatANativeCheckIsNeededAndLeavesNothingInEnglish(String language) throws IOException {
        var english = catalogue("en");
        var other = catalogue(language);
        if (!language.equals("en")) {
            assertThat(text(language)).contains("native check is");
            assertThat(uncounted(english).stream()
                            .filter(key -> english.getProperty(key).matches(".*\\p{L}{3,}.*\\s.*"))
                            .filter(key -> english.getProperty(key).equals(other.getProperty(key))))
                    .isEmpty();
        }
    }

    @Test
    void numbersHaveTheSeparatorsOfTheLanguageAndATrueMinus() {
        var words = Wording.ENGLISH;

        assertThat(words.number(1_234_567.891, 1)).isEqualTo("1,234,567.9");
        assertThat(words.number(-0.04, 1)).isEqualTo("0.0");
        assertThat(words.number(-12.5, 0)).isEqualTo("\u221213");
        assertThat(words.number(0.285, 2)).isEqualTo("0.29");
        assertThat(words.number(999, 0)).isEqualTo("999");
    }

    @Test
    void countsAndMonthsAreSaidInWords() {
        assertThat(Wording.ENGLISH.count("pairs", 1)).isEqualTo("1 pair");
        assertThat(Wording.ENGLISH.count("pairs", 1_200)).isEqualTo("1,200 pairs");
        assertThat(Wording.ENGLISH.month("2030-12")).isEqualTo("December 2030");
        assertThat(Wording.of("fr").count("pairs", 1)).isEqualTo("1 paire");
        assertThat(Wording.of("fr").month("2030-12")).isEqualTo("décembre 2030");
        assertThat(Wording.of("fr").number(-1_234.5, 1)).isEqualTo("\u22121\u202f234,5");
        assertThat(Wording.of("ru").count("more", 21)).isEqualTo("ещё 21 прогон");
        assertThat(Wording.of("ru").count("more", 3)).isEqualTo("ещё 3 прогона");
        assertThat(Wording.of("ru").count("more", 12)).isEqualTo("ещё 12 прогонов");
        assertThat(Wording.of("ar").count("replications", 2)).isEqualTo("تكراران");
        assertThat(Wording.of("ar").count("replications", 7)).isEqualTo("7 تكرارات");
        assertThat(Wording.of("ar").count("replications", 24)).isEqualTo("24 تكراراً");
        assertThat(Wording.of("ru").shortMonth("2030-12")).isEqualTo("12.2030");
    }

    @Test
    void aDollarInATextStaysADollar() {
        assertThat(Wording.ENGLISH.say("among", "$1 \\ {0}")).isEqualTo(" ($1 \\ {0})");
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        assertThatThrownBy(() -> Wording.of("tlh"))
                .hasMessageContaining("tlh")
                .hasMessageContaining("[en, fr, ru, ar]");
    }

    private static Properties catalogue(String language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text(language)));
        return properties;
    }

    private static String text(String language) throws IOException {
        try (var stream = Objects.requireNonNull(
                Wording.class.getResourceAsStream("wording_%s.properties".formatted(language)))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static TreeSet<String> places(String pattern) {
        var found = new TreeSet<String>();
        PLACE.matcher(pattern).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
