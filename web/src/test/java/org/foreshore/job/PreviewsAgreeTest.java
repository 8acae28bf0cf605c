package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.foreshore.check.Checks;
import org.foreshore.report.RunResults;
import org.foreshore.run.Components;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.ResultStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether previews of questions of the library say what the whole answer says, as far as its first replications tell:
 * about levers that build sites, village networks and centres, close offices, teach, pay, and warn.
 */
@Tag("slow")
class PreviewsAgreeTest {

    private static final Path LIBRARY = Path.of("..", "scenarios", "library");
    private static final int REPLICATIONS = 4;

    private static final List<String> QUESTIONS = List.of(
            "kazakhstan-last-villages",
            "ethiopia-community-networks",
            "bangladesh-village-package",
            "maldives-lockdown",
            "maldives-cable-cut",
            "kazakhstan-closing-offices",
            "bangladesh-tariff-reach",
            "philippines-typhoon-belt");

    private static final List<Told> ALL = new ArrayList<>();

    /** What the whole answer and each step of the preview say about an arm at the end. */
    private record Told(String arm, Effect whole, List<Effect> steps) {

        Effect last() {
            return steps.get(steps.size() - 1);
        }
    }

    @BeforeAll
    static void ask(@TempDir Path folder) {
        var questions =
                new Questions(new Library(LIBRARY), Components.catalogue(), new Program("0.0-test", "unknown", "test"));
        var runs = new Runs(ResultStore.open(folder), questions.catalogue(), questions.program(), 2, Checks.NONE);
        QUESTIONS.forEach(
                id -> ask(questions.read(LIBRARY.resolve("scenarios").resolve(id + ".yaml")), questions, runs));
    }

    private static void ask(Asked asked, Questions questions, Runs runs) {
        var scenario = asked.scenario();
        var outcome = scenario.outcome();
        var steps = new ArrayList<RunResults>();
        new Previews(runs, questions, 2, Duration.ofHours(1))
                .look(asked, List.of(outcome.indicator()), false, each -> steps.add(each.results()), () -> false);
        var few = questions.ask(scenario.with(scenario.place(), scenario.seed(), REPLICATIONS), asked);
        var whole = new ArrayList<RunResults>();
        new WholeLook(runs, 2).look(few, whole::add, () -> false);
        for (var arm : scenario.arms().subList(1, scenario.arms().size())) {
            ALL.add(new Told(
                    scenario.id() + "/" + arm.id(),
                    Effect.of(whole.get(whole.size() - 1), arm.id(), outcome),
                    steps.stream()
                            .map(step -> Effect.of(step, arm.id(), outcome))
                            .toList()));
        }
    }

    /** Not at any step, not even after two replications. */
    @Test
    void noPreviewSaysTheContraryOfTheWholeAnswer() {
        assertThat(ALL).noneMatch(told -> told.steps().stream().anyMatch(step -> step.isContraryTo(told.whole())));
    }

    /** Among few residents of few settlements nobody met a site or a centre, and nothing could be told. */
    @Test
    void whatMakesADifferenceMakesOneInThePreview() {
        assertThat(ALL)
                .filteredOn(told -> told.whole().verdict() != Verdict.INDISTINGUISHABLE)
                .hasSizeGreaterThan(10)
                .noneMatch(told -> told.last().isNone());
    }

    @Test
    void nearlyAllRangesOfEightInTenFuturesHoldTheMedianOfTheWholeAnswer() {
        assertThat(ALL)
                .filteredOn(told -> !told.last().holds(told.whole().median()))
                .hasSizeLessThanOrEqualTo(ALL.size() / 5);
    }
}
