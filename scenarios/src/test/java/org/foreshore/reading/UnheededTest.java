package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foreshore.problem.Finding;
import org.foreshore.vocabulary.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a key that makes no difference is told so, at the key. */
class UnheededTest {

    private static final String ARM = Samples.SMALL + "  - id: other\n    levers:\n      - { lever: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    voucher, for: { sex: female }       | 10:32 arms[1].levers[0].for: voucher does not heed for: it holds for everybody. Leave it out; heeded here: where.
                    voucher, fidelity: 0.5              | 10:37 arms[1].levers[0].fidelity: voucher does not heed fidelity: it is delivered as it stands. Leave it out; heeded here: where.
                    skills-training, fidelity: 0.5      | 10:45 arms[1].levers[0].fidelity: skills-training heeds fidelity in part only: mentors are paid as planned.
                    """)
    void aLeverThatIsNotNarrowed(String lever, String finding) {
        assertThat(warnings(ARM + lever + " }\n")).containsExactly("s.yaml:" + finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    months: 3 | 8:48 shocks[0].months: flood does not heed months: it strikes in its first month only. Leave it out; heeded here: where.
                    ramp: 6   | 8:46 shocks[0].ramp: flood does not heed ramp: it strikes in its first month only, with the strength it has then. This leaves 1/6 of it; leave ramp out, or say strength if you mean that.
                    """)
    void aShockThatStrikesOnce(String key, String finding) {
        assertThat(warnings(Samples.SMALL + "shocks: [ { shock: flood, at: 2027-01, " + key + " } ]\n"))
                .containsExactly("s.yaml:" + finding);
    }

    @Test
    void whatIsWrittenOutInFullIsNoMistake() {
        var everything = "voucher, where: {}, for: { sex: any, minAge: 0, maxAge: 120, poorest: 1 }, fidelity: 1 }\n";

        assertThat(warnings(ARM + everything)).isEmpty();
        assertThat(warnings(Samples.SMALL + "shocks: [ { shock: flood, at: 2027-01, months: 1, ramp: 0 } ]\n"))
                .isEmpty();
        var read = Samples.reader().read(Samples.FULL, "s.yaml").scenario();
        assertThat(warnings(ScenarioWriter.yaml(read, TestCatalogue.catalogue())))
                .isEmpty();
    }

    @Test
    void whatIsHeededIsNoMistake() {
        assertThat(warnings(ARM + "voucher, where: { rural: true }, ramp: 6, months: 12 }\n"))
                .isEmpty();
        assertThat(warnings(ARM + "skills-training, where: { region: north }, for: { disabled: true } }\n"))
                .isEmpty();
    }

    /** A flood that came does not come again within the year. */
    @Test
    void howLongAShockByChanceHoldsMakesADifference() {
        assertThat(warnings(Samples.SMALL + "shocks: [ { shock: flood, chance: 0.3, months: 12 } ]\n"))
                .isEmpty();
    }

    private static List<String> warnings(String text) {
        return Samples.reader().read(text, "s.yaml").warnings().stream()
                .map(Finding::toString)
                .toList();
    }
}
