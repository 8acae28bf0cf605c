package org.foreshore.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.foreshore.check.Checks;
import org.foreshore.job.Asked;
import org.foreshore.job.Library;
import org.foreshore.job.Program;
import org.foreshore.job.Questions;
import org.foreshore.job.Runs;
import org.foreshore.job.UnstoredRun;
import org.foreshore.lab.Designs;
import org.foreshore.run.Components;
import org.foreshore.scenario.Place;
import org.foreshore.store.ResultStore;
import org.foreshore.store.RunQuestion;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room waits for one simulation. */
class RehearsalsTest {

    private static final Program PROGRAM = new Program("0.0-test", "unknown", "test");
    private static final Questions QUESTIONS =
            new Questions(new Library(Path.of("..", "scenarios", "library")), Components.catalogue(), PROGRAM);

    private static final String SCENARIO = """
            schema: foreshore/1
            id: tiny-district
            title: Tiny district
            question: Does training bring anybody online?
            country: BGD
            place: { population: 6000, region: Rangpur, urbanShare: 0.2 }
            start: 2026-01
            months: 14
            warmUp: 3
            seed: 1
            replications: 1
            arms:
              - id: baseline
              - id: skills
                levers:
                  - { lever: skills-training, from: 2026-03 }
            pilot:
              arm: skills
              from: 2026-06
              timetable: { baseline: 3, test: 4, decision: 2 }
              sites: { clusters: 2, comparison: 2 }
            """;

    private static Rehearsals rehearsals(Path folder) {
        var catalogue = QUESTIONS.catalogue();
        var runs = new Runs(ResultStore.open(folder), catalogue, PROGRAM, 2, Checks.NONE);
        return new Rehearsals(new UnstoredRun(runs, 2), catalogue, 2);
    }

    /** The same question by its name, of a place in which nobody can be simulated. */
    private static Asked nowhere(Asked asked) {
        var scenario = asked.scenario();
        var nowhere = scenario.with(new Place("Nowhere", 6_000, Share.NONE, 1), scenario.seed(), 1);
        var question = asked.question();
        return new Asked(
                new RunQuestion(
                        nowhere,
                        question.resolvedYaml(),
                        question.countryDigest(),
                        question.engineVersion(),
                        question.modelRevision()),
                asked.country(),
                List.of(),
                asked.ensemble());
    }

    @Test
    void whatIsKnownAlreadyNeedsNobodyToBeSimulatedAnew(@TempDir Path folder) {
        var asked = QUESTIONS.read(SCENARIO, "tiny.yaml");
        var nowhere = nowhere(asked);
        assertThatThrownBy(nowhere::experiment).isInstanceOf(RuntimeException.class);
        try (var rehearsals = rehearsals(folder)) {
            var first = rehearsals.sandbox(asked);

            assertThat(first.verdicts()).containsKey(Designs.PLANNED);
            assertThat(rehearsals.sandbox(nowhere)).isSameAs(first);
        }
    }
}
