package org.foreshore.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The horizon is November 2026 to January 2027. */
class ShockWordsTest {

    @TempDir
    private Path folder = Path.of("");

    private record Flood() implements Component {}

    private static Scheduled flood(int month) {
        return new Scheduled("flood", new Flood(), YearMonth.of(2026, month), 1, 0, Share.ALL, Reach.EVERYBODY);
    }

    private List<String> say(Scheduled... shocks) {
        var words = new ShockWords(Made.of(Better.HIGHER).subject(folder));
        return Stream.of(shocks)
                .map(shock -> words.of(shock).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void aScriptedShockHasItsMonth() {
        assertThat(say(flood(12))).containsExactly("flood (December 2026)");
    }

    /** A quarter of a year: 1 − 0.25^0.25 = 0.293; two months of it: 1 − 0.25^(1/6) = 0.206. */
    @Test
    void oneLeftToLuckHasItsChanceAndHowManyFuturesThatMakes() {
        var often = new Share(0.75);

        assertThat(say(flood(11).byChance(often), flood(12).byChance(often)))
                .containsExactly(
                        "flood (left to luck: 75 % a year from November 2026 on, "
                                + "so in about 29 % of futures at least once)",
                        "flood (left to luck: 75 % a year from December 2026 on, "
                                + "so in about 21 % of futures at least once)");
    }

    @Test
    void neitherNeverNorAlwaysIsSaidOfWhatIsNotSure() {
        var said = say(
                flood(11).byChance(new Share(0.001)),
                flood(11).byChance(new Share(Math.nextDown(1.0))),
                flood(11).byChance(Share.ALL));

        assertThat(said.get(0)).contains("0.1 % a year", "about 1 % of");
        assertThat(said.get(1)).contains("about 99 % of");
        assertThat(said.get(2)).contains("100 % a year", "about 100 % of");
    }
}
