package org.foreshore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "flaw, lawn, 2", "same, SAME, 0", "'', abc, 3"})
    void countsTheLettersThatDiffer(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
        assertThat(Nearest.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void asksOnlyWhenSomethingIsNear() {
        var known = List.of("months", "seed", "title");

        assertThat(Nearest.hint("mnths", known)).isEqualTo("Maybe you meant months?");
        assertThat(Nearest.hint("colour", known)).isEmpty();
        assertThat(Nearest.hint("m".repeat(100_000), known)).isEmpty();
    }
}
