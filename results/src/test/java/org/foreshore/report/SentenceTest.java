package org.foreshore.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;
import org.foreshore.store.Synthetic;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Unit;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void saysHowMuchOfWhatByWhenAndHowSurely() {
        assertThat(sentence("Internet use", Unit.SHARE, "all", 0.03, 0.04, 0.05))
                .isEqualTo("By January 2027, Skills first 1 raises Internet use by 4.0 points against the baseline"
                        + " (95 % interval 1.5 to 6.5 points, 3 pairs).");
    }

    @Test
    void turnsTheIntervalWithTheDirection() {
        assertThat(sentence("Usage gap", Unit.SHARE, "female", -0.03, -0.04, -0.05))
                .isEqualTo("By January 2027, Skills first 1 lowers usage gap (women) by 4.0 points against the baseline"
                        + " (95 % interval 1.5 to 6.5 points, 3 pairs).");
    }

    @Test
    void putsTheSignBeforeTheCurrency() {
        assertThat(sentence("Public cost", Unit.USD, "all", 3, -1, 1))
                .contains("By January 2027, Skills first 1 makes no distinguishable difference to public cost"
                        + " (95 % interval −USD 3.97 to USD 5.97, 3 pairs; about ")
                .endsWith(" more replications would settle the sign).");
    }

    @Test
    void groupsThousands() {
        assertThat(sentence("Residents whose needs are forgone", Unit.COUNT, "all", -12_000, -12_500, -13_000))
                .startsWith(
                        "By January 2027, Skills first 1 lowers residents whose needs are forgone by 12,500 against");
    }

    @Test
    void showsMoreDecimalsOfSmallNumbers() {
        assertThat(sentence("Internet use", Unit.SHARE, "all", 0.00030, 0.00031, 0.00032))
                .contains("raises Internet use by 0.031 points");
    }

    @Test
    void saysWhenThereIsNoDifferenceAtAll() {
        assertThat(sentence("Internet use", Unit.SHARE, "all", 0, 0, 0))
                .isEqualTo("By January 2027, Skills first 1 makes no difference at all to Internet use (3 pairs).");
    }

    @Test
    void doesNotPretendToAnIntervalOfOnePair() {
        assertThat(sentence("Internet use", Unit.SHARE, "all", 0.1)).endsWith("(1 pair; an interval needs two).");
    }

    @Test
    void givesThePartsSoThatAnotherLanguageCanSayTheSame() {
        var clear = headline("Usage gap", Unit.SHARE, "female", -0.03, -0.04, -0.05);
        assertThat(clear.kind()).isEqualTo(Headline.Kind.LOWERS);
        assertThat(List.of(clear.arm(), clear.armTitle(), clear.indicator(), clear.per(), clear.group(), clear.month()))
                .containsExactly("skills-1", "Skills first 1", "id", "", "female", "2027-01");
        assertThat(clear.estimate()).isEqualTo(-0.04, within(1e-15));
        // 0.04 and t(2) * 0.01 / sqrt(3) = 0.02484
        assertThat(clear.low()).isEqualTo(-0.06484, within(1e-5));
        assertThat(clear.high()).isEqualTo(-0.01516, within(1e-5));
        assertThat(clear.level()).isEqualTo(0.95);
        assertThat(clear.pairs()).isEqualTo(3);
        assertThat(clear.morePairs()).isNaN();

        assertThat(headline("Public cost", Unit.USD, "all", 3, -1, 1).kind()).isEqualTo(Headline.Kind.UNDECIDED);
        assertThat(headline("Public cost", Unit.USD, "all", 3, -1, 1).morePairs())
                .isGreaterThan(1);
        assertThat(headline("Public cost", Unit.USD, "all", 0, 0).kind()).isEqualTo(Headline.Kind.IDENTICAL);
    }

    /** Of an arm that differs from the baseline by these amounts, one for each replication. */
    private static String sentence(String title, Unit unit, String group, double... differences) {
        return headline(title, unit, group, differences).sentence();
    }

    private static Headline headline(String title, Unit unit, String group, double... differences) {
        var made = new Synthetic(
                2, 3, differences.length, List.of(Synthetic.indicator("id", title, unit, Better.HIGHER)), 2);
        var outcomes = IntStream.range(0, differences.length)
                .mapToObj(replication -> outcome(replication, differences[replication]))
                .toList();
        var manifest = Manifest.of(made.plan(), "");
        var panel = new OutcomePanels(manifest, outcomes).panel("id", group);
        return Headlines.of(manifest, Comparison.of(manifest, panel, 1));
    }

    private static ReplicationOutcome outcome(int replication, double difference) {
        var arm = new double[6];
        Arrays.fill(arm, difference);
        return new ReplicationOutcome(
                replication,
                List.of(
                        new Trajectory("baseline", replication, 3, 2, new double[6]),
                        new Trajectory("skills-1", replication, 3, 2, arm)),
                List.of());
    }
}
