package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.claim.Claim;
import org.foreshore.vocabulary.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {

    private static final String CLAIM = """
            claim: more-use
            pattern: P1
            says: Use grows.
            figure: "3 points a year"
            source: Somebody
            url: https://example.org/
            scenario: nation
            measure:
              - { indicator: internet-use, group: female, arm: skills, month: 12, effect: true, times: 0.5 }
              - { indicator: internet-use }
            expect: { min: 0 }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Claim read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("claim.yaml"), text);
        return ClaimReader.read(file, TestCatalogue.catalogue());
    }

    @Test
    void aClaimSaysWhatIsMeasuredAndWhatIsExpected() throws IOException {
        var claim = read(CLAIM);

        assertThat(claim.terms())
                .containsExactly(
                        new Claim.Term("internet-use", "female", "skills", 12, true, 0.5),
                        new Claim.Term("internet-use", "all", "", 0, false, 1));
        assertThat(claim.min()).isZero();
        assertThat(claim.max()).isInfinite();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arm: skills                 | armm: skills                  | the key is unknown",
                "indicator: internet-use }   | indicator: internet-usage }   | there is no indicator internet-usage",
                "expect: { min: 0 }          | expect: {}                    | must name min, max or both",
                "expect: { min: 0 }          | 'expect: { min: 2, max: 1 }'  | min (2.0) must not exceed max (1.0)",
                "https://example.org/        | somewhere                     | must be a web address",
                "'arm: skills, '             | ''                            | an effect needs an arm",
                "source: Somebody            | ''                            | source is missing",
            })
    void whatIsWrongIsSaidWithItsPlace(String piece, String other, String problem) {
        assertThat(CLAIM).contains(piece);

        assertThatThrownBy(() -> read(CLAIM.replace(piece, other)))
                .hasMessageContaining("claim.yaml:")
                .hasMessageContaining(problem);
    }
}
