package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.foreshore.vocabulary.IndicatorSpec;
import org.junit.jupiter.api.Test;

class ResidentOutcomeTest {

    /** What residents are or have; not what happened to them, nor ratios of groups, nor parts of those offline. */
    @Test
    void aResidentHasAShareOrNot() {
        var told = Components.indicators().stream()
                .filter(ResidentOutcome::tells)
                .map(each -> IndicatorSpec.of(each.getClass()).id())
                .toList();

        assertThat(told)
                .contains("internet-use", "smartphone-ownership", "basic-skills", "trust")
                .doesNotContain("needs-forgone", "gender-parity", "barrier-price", "public-cost", "msme-online");
    }
}
