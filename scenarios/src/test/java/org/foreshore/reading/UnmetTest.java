package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foreshore.problem.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever lets a lever adapt to what can never come is told so. */
class UnmetTest {

    private static final String LEVER = Samples.SMALL + "  - id: other\n    levers:\n      - { lever: voucher, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    feedback: { indicator: internet-use, above: 40, change: 0.2 }            | above: internet-use is a share of 0 to 1, so it is never above 40. Maybe you meant 40 % = 0.4?
                    feedback: { indicator: internet-use, below: 40, change: 0.2 }            | below: internet-use is a share of 0 to 1, so it is always below 40. Maybe you meant 40 % = 0.4?
                    feedback: { indicator: internet-use, below: 0, change: 0.2 }             | below: internet-use is a share of 0 to 1, so it is never below 0.
                    feedback: { indicator: internet-use, above: 1, change: 0.2 }             | above: internet-use is a share of 0 to 1, so it is never above 1.
                    feedback: { indicator: internet-use, above: 0.4, change: 0.2, months: 120 } | months: months (120) are never over in time: the lever holds for 120. At most 119 change anything.
                    months: 6, feedback: { indicator: public-cost, above: 4, change: 0.2, months: 8 } | months: months (8) are never over in time: the lever holds for 6. At most 5 change anything.
                    """)
    void saysWhatIsNeverMet(String keys, String finding) {
        assertThat(warnings(keys)).singleElement().asString().contains("arms[1].levers[0].feedback." + finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feedback: { indicator: internet-use, above: 0.4, change: 0.2, months: 119 }",
                "feedback: { indicator: internet-use, below: 1, change: 0.2 }",
                "feedback: { indicator: public-cost, above: 400, change: 0.2, months: 6 }"
            })
    void whatMayBeMetIsNoMistake(String keys) {
        assertThat(warnings(keys)).isEmpty();
    }

    private static List<String> warnings(String keys) {
        return Samples.reader().read(LEVER + keys + " }\n", "s.yaml").warnings().stream()
                .map(Finding::toString)
                .toList();
    }
}
