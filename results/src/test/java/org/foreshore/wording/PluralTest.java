package org.foreshore.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against the samples that the Unicode repository gives beside its rules. */
class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "en, ONE, 1",
        "en, OTHER, 0 2 3 16 100 1000 10000 100000 1000000",
        "fr, ONE, 0 1",
        "fr, MANY, 1000000 2000000",
        "fr, OTHER, 2 3 17 100 1000 10000 100000",
        "ru, ONE, 1 21 31 41 51 61 71 81 101 1001",
        "ru, FEW, 2 3 4 22 23 24 32 33 34 42 43 44 52 53 54 62 102 1002",
        "ru, MANY, 0 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 100 111 112 1000 10000 100000 1000000",
        "ar, ZERO, 0",
        "ar, ONE, 1",
        "ar, TWO, 2",
        "ar, FEW, 3 4 5 6 7 8 9 10 103 104 105 106 107 108 109 110 1003",
        "ar, MANY, 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 111 1011",
        "ar, OTHER, 100 101 102 200 201 202 300 301 302 400 401 402 500 501 502 600 1000 10000 100000 1000000"
    })
    void eachNumberHasItsForm(String language, Plural form, String samples) {
        assertThat(Arrays.stream(samples.split(" ")).map(Long::valueOf))
                .allMatch(count -> Plural.of(language, count) == form);
    }
}
