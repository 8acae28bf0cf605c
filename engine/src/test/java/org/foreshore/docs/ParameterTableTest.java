package org.foreshore.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No parameter of the model goes into the documentation, or the build, without unit, range and source. */
class ParameterTableTest {

    private record Known(
            @Says("How far one goes") @Basis(unit = "km", low = 1, high = 3, source = "assumed")
            double far) {}

    private record Bare(@Says("How far one goes") double far) {}

    private record Silent(
            @Basis(unit = "km", low = 1, high = 3, source = "assumed")
            double far) {}

    private record Unsourced(
            @Says("How far one goes") @Basis(unit = "km", low = 1, high = 3, source = " ")
            double far) {}

    private record Unitless(
            @Says("How far one goes") @Basis(unit = "", low = 1, high = 3, source = "assumed")
            double far) {}

    private record Pointless(
            @Says("How far one goes") @Basis(unit = "km", low = 2, high = 2, source = "assumed")
            double far) {}

    @Test
    void saysAll() throws ReflectiveOperationException {
        assertThat(ParameterTable.of("Walks", new Known(2)))
                .contains("| `far` | 2 | km | 1 to 3 | How far one goes | assumed |\n");
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                Arguments.of(new Bare(2), "does not say what it rests on"),
                Arguments.of(new Silent(2), "does not say what it means"),
                Arguments.of(new Unsourced(2), "has no source"),
                Arguments.of(new Unitless(2), "has no unit"),
                Arguments.of(new Pointless(2), "has no range"),
                Arguments.of(new Known(4), "lies outside its range"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void refusesWhatIsNotSaid(Record parameters, String message) {
        assertThatThrownBy(() -> ParameterTable.of("Walks", parameters)).hasMessageContaining(message);
    }
}
