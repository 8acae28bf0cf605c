package org.foreshore.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The formula against the tables that the UN published: editions 2022 and 2024, all 193 member states. The components of
 * infrastructure and human capital were not published in a form that a machine reads, so that of those only the last step,
 * from standard scores to the index, is checked.
 */
class UnSurveyTest {

    private static final int STATES = 193;

    private record State(String iso3, double egdi, double services, double infrastructure, double people, double epi) {

        static State of(String line) {
            var cells = line.split(",");
            var numbers = Arrays.stream(cells)
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new State(cells[0], numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        }
    }

    private static List<State> edition(int year) throws IOException {
        var stream = UnSurveyTest.class.getResourceAsStream("/egov/egdi-%d.csv".formatted(year));
        try (var lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("iso3"))
                    .map(State::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024})
    void theIndexIsTheMeanOfItsThreeParts(int year) throws IOException {
        var states = edition(year);

        assertThat(states).hasSize(STATES);
        assertThat(states)
                .allSatisfy(state -> assertThat(new Triple(state.services, state.infrastructure, state.people).index())
                        .isCloseTo(state.egdi, within(1e-4)));
    }

    /** Standardising and stretching what was standardised and stretched before gives the same once more. */
    @ParameterizedTest
    @ValueSource(ints = {2022, 2024})
    void eachPublishedPartIsStretchedOverAllStates(int year) throws IOException {
        var states = edition(year);
        for (var part : List.of(
                states.stream().mapToDouble(State::services).toArray(),
                states.stream().mapToDouble(State::infrastructure).toArray(),
                states.stream().mapToDouble(State::people).toArray(),
                states.stream().mapToDouble(State::epi).toArray())) {
            var again = Ranking.index(List.of(part));
            for (int i = 0; i < STATES; i++) {
                assertThat(again[i]).isCloseTo(part[i], within(1e-9));
            }
        }
    }

    /** E-participation counts features that are there: 73 steps between the last and the first in 2024, 88 in 2022. */
    @ParameterizedTest
    @CsvSource({"2022, 88", "2024, 73"})
    void participationIsACountOfFeatures(int year, int steps) throws IOException {
        assertThat(edition(year))
                .allSatisfy(
                        state -> assertThat(state.epi * steps).isCloseTo(Math.rint(state.epi * steps), within(0.005)));
    }

    /** By hand: standard scores of 1, 2, 3 and of 0, 0, 3 are -1.2247, 0, 1.2247 and -0.7071, -0.7071, 1.4142. */
    @Test
    void averagesStandardScoresBeforeItStretches() {
        var index = Ranking.index(List.of(new double[] {1, 2, 3}, new double[] {0, 0, 3}));

        assertThat(index[0]).isZero();
        assertThat(index[1]).isCloseTo(1.2247449 / (2 * 1.2247449 + 2.1213203), within(1e-7));
        assertThat(index[2]).isEqualTo(1);
    }

    /** Each unit of a component moves the index alike, whatever it is measured in. */
    @Test
    void noUnitOfAComponentMatters() {
        var mobile = new double[] {80, 120, 40, 95};
        var users = new double[] {0.4, 0.9, 0.2, 0.5};
        var percent = Arrays.stream(users).map(share -> 100 * share).toArray();

        var one = Ranking.index(List.of(mobile, users));
        var other = Ranking.index(List.of(mobile, percent));

        for (int i = 0; i < one.length; i++) {
            assertThat(other[i]).isCloseTo(one[i], within(1e-12));
        }
    }

    @Test
    void subscriptionsAreCutOff() {
        assertThat(Triple.ofSubscriptions(60)).isEqualTo(0.5);
        assertThat(Triple.ofSubscriptions(170)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.49, LIMITED",
        "0.5, SATISFACTORY",
        "0.7499, SATISFACTORY",
        "0.75, ADVANCED",
        "0.95, TARGET_MET",
        "1, TARGET_MET"
    })
    void bandsBeginWhereTheDashboardSays(double score, Band band) {
        assertThat(Band.of(score)).isEqualTo(band);
    }
}
