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

        assertThat(other.stringPropertyNames()).containsAll(english.stringPropertyNames());
        english.stringPropertyNames()
                .forEach(key ->
                        assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
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
    }

    @Test
    void aDollarInATextStaysADollar() {
        assertThat(Wording.ENGLISH.say("among", "$1 \\ {0}")).isEqualTo(" ($1 \\ {0})");
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        assertThatThrownBy(() -> Wording.of("tlh")).hasMessageContaining("tlh").hasMessageContaining("[en]");
    }

    private static Properties catalogue(String language) throws IOException {
        try (var stream = Objects.requireNonNull(
                Wording.class.getResourceAsStream("wording_%s.properties".formatted(language)))) {
            var properties = new Properties();
            properties.load(new StringReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            return properties;
        }
    }

    private static TreeSet<String> places(String pattern) {
        var found = new TreeSet<String>();
        PLACE.matcher(pattern).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
