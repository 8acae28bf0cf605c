package org.foreshore.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void aGapThatComesNearerToNothingNarrowsWhoeverIsAhead() {
        assertThat(verdict(0.10, 0.06)).isEqualTo(Verdict.BETTER);
        assertThat(verdict(0.06, 0.10)).isEqualTo(Verdict.WORSE);
        assertThat(verdict(-0.006, -0.001)).as("women are ahead, and less so").isEqualTo(Verdict.BETTER);
        assertThat(verdict(-0.01, 0.05)).as("others are ahead now, and more so").isEqualTo(Verdict.WORSE);
    }

    @Test
    void whatIsNotSureNeitherNarrowsNorWidens() {
        var unsure = PairedDifference.of(new double[] {0.1, 0.1}, new double[] {0.05, 0.16}, 0.95);

        assertThat(Gaps.verdict(0.1, 0.105, unsure)).isEqualTo(Verdict.INDISTINGUISHABLE);
    }

    private static Verdict verdict(double was, double is) {
        var before = new double[] {was, was, was};
        var after = new double[] {is, is * 1.001, is * 0.999};
        return Gaps.verdict(was, is, PairedDifference.of(before, after, 0.95));
    }
}
