package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foreshore.problem.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a lever that reaches nobody, or has nothing to give, is told so. */
class NothingDoneTest {

    private static final String LEVER = Samples.SMALL + "  - id: other\n    levers:\n      - { lever: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    voucher, perMonth: 0                      | perMonth: voucher does nothing: perMonth is 0.
                    skills-training, budget: 0                | budget: nothing of skills-training is done that costs money: budget is 0. Leave it out for as much as it costs.
                    skills-training, for: { minAge: 113 }     | for.minAge: nobody there is ever older than 112, so this reaches nobody.
                    skills-training, for: { maxAge: 9 }       | for.maxAge: no lever means anybody under 10, so this reaches nobody.
                    skills-training, for: { poorest: 0 }      | for.poorest: none of the poorest are meant, so this reaches nobody.
                    """)
    void saysWhyNothingIsDone(String keys, String finding) {
        assertThat(warnings(keys)).anySatisfy(warning -> assertThat(warning).endsWith("arms[1].levers[0]." + finding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voucher, perMonth: 0.01",
                "skills-training, budget: 1",
                "skills-training, for: { minAge: 112 }",
                "skills-training, for: { maxAge: 10 }",
                "skills-training, for: { poorest: 0.01 }"
            })
    void whatMayDoSomethingIsNoMistake(String keys) {
        assertThat(warnings(keys)).isEmpty();
    }

    /** It acts all the same, on everybody and everywhere, so neither is said of it. */
    @ParameterizedTest
    @ValueSource(strings = {"voucher, for: { minAge: 113 }", "voucher, for: { poorest: 0 }"})
    void whoeverIsNotAskedForIsReachedAllTheSame(String keys) {
        assertThat(warnings(keys)).singleElement().asString().contains("voucher does not heed for");
    }

    private static List<String> warnings(String keys) {
        return Samples.reader().read(LEVER + keys + " }\n", "s.yaml").warnings().stream()
                .map(Finding::toString)
                .toList();
    }
}
