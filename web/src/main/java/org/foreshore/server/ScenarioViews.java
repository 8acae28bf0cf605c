package org.foreshore.server;

import java.util.List;
import java.util.Optional;
import org.foreshore.job.Asked;
import org.foreshore.job.Questions;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scheduled;
import org.foreshore.store.Headline;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scenarios of the library as cards, each with what is known of its answer. */
record ScenarioViews(Questions questions, RunViews runs) {

    private static final Logger LOG = LoggerFactory.getLogger(ScenarioViews.class);

    record PlaceView(String region, long population, double urbanShare, double scale) {

        static PlaceView of(Place place) {
            return new PlaceView(
                    place.region(), place.population(), place.urbanShare().value(), place.scale());
        }
    }

    record ArmView(String id, String title, List<String> levers) {

        static ArmView of(Arm arm) {
            return new ArmView(
                    arm.id(),
                    arm.title(),
                    arm.levers().stream().map(Scheduled::id).toList());
        }
    }

    record Card(
            String id,
            String title,
            String question,
            String expected,
            String country,
            String countryName,
            PlaceView place,
            String start,
            int months,
            int warmUp,
            int replications,
            List<ArmView> arms,
            @Nullable String runId,
            @Nullable String state,
            @Nullable Headline headline) {}

    List<Card> cards() {
        return questions.readAll("scenarios").values().stream().map(this::card).toList();
    }

    private Card card(Asked asked) {
        var scenario = asked.scenario();
        var run = findRun(asked);
        return new Card(
                scenario.id(),
                scenario.title(),
                scenario.question(),
                scenario.expected(),
                scenario.country(),
                asked.country().country().name(),
                PlaceView.of(scenario.place()),
                scenario.start().toString(),
                scenario.months(),
                scenario.warmUp(),
                scenario.replications(),
                scenario.arms().stream().map(ArmView::of).toList(),
                run.map(RunView::id).orElse(null),
                run.map(RunView::state).orElse(null),
                run.flatMap(known -> known.headlines().stream().findFirst()).orElse(null));
    }

    /** A damaged run must not hide its scenario; the list of runs says what is wrong with it. */
    private Optional<RunView> findRun(Asked asked) {
        try {
            return runs.find(asked.id());
        } catch (StoreUnreadable e) {
            LOG.warn("No answer shown for {}: {}", asked.scenario().id(), e.getMessage());
            return Optional.empty();
        }
    }
}
