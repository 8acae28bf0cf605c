package org.foreshore.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.foreshore.classroom.LessonAsked;
import org.foreshore.job.Asked;
import org.foreshore.lesson.Figure;
import org.foreshore.lesson.Lesson;
import org.foreshore.lesson.Question;
import org.foreshore.lesson.Question.Option;
import org.foreshore.lesson.Step;
import org.foreshore.lesson.Trial;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is led through, without any answer.
 *
 * @param language of its words: the one asked for if it is translated to that, else its own
 */
record LessonView(
        String id,
        String language,
        String title,
        String audience,
        String objective,
        int minutes,
        List<TrialView> trials,
        List<StepView> steps) {

    /** What is simulated. @param of name of the file of the library, on the shelf "scenario" or "pilot" */
    record TrialView(
            String id,
            String shelf,
            String of,
            String title,
            String country,
            int residents,
            long representedPopulation,
            int months,
            int replications,
            long seed) {

        static TrialView of(Trial trial, Asked asked) {
            var scenario = asked.scenario();
            var place = scenario.place();
            return new TrialView(
                    trial.id(),
                    trial.shelf().key(),
                    trial.of(),
                    scenario.title(),
                    scenario.country(),
                    place.residents(),
                    place.population(),
                    scenario.months(),
                    scenario.replications(),
                    scenario.seed());
        }
    }

    record StepView(
            String title,
            int minutes,
            String text,
            boolean picture,
            @Nullable QuestionView question,
            List<String> discuss,
            NotesView notes) {

        static StepView of(Step step, Catalogue catalogue) {
            var notes = step.notes();
            return new StepView(
                    step.title(),
                    step.minutes(),
                    step.text(),
                    step.picture().isPresent(),
                    step.question()
                            .map(question -> QuestionView.of(question, catalogue))
                            .orElse(null),
                    step.discuss(),
                    new NotesView(notes.surprise(), notes.wrong(), notes.say()));
        }
    }

    /** What only the facilitator reads. */
    record NotesView(String surprise, String wrong, String say) {}

    /**
     * @param unit of the number, as indicators have it
     * @param difference whether it is a difference in that unit
     */
    record QuestionView(
            String ask, String form, String indicator, String unit, boolean difference, List<String> options) {

        static QuestionView of(Question question, Catalogue catalogue) {
            return new QuestionView(
                    question.ask(),
                    question.form().name().toLowerCase(Locale.ROOT),
                    question.subject().indicator(),
                    unitOf(question, catalogue),
                    question.figure().isDifference(),
                    question.options().stream().map(Option::text).toList());
        }
    }

    private static String unitOf(Question question, Catalogue catalogue) {
        if (question.figure().isShareOfCases()) {
            return "share";
        }
        return question.figure() == Figure.WIDTH
                ? "ratio"
                : catalogue
                        .findIndicator(question.subject().indicator())
                        .map(IndicatorSpec::unit)
                        .map(unit -> unit.name().toLowerCase(Locale.ROOT))
                        .orElse("ratio");
    }

    static LessonView of(LessonAsked asked, Catalogue catalogue) {
        Lesson lesson = asked.lesson();
        Map<String, Asked> trials = asked.trials();
        return new LessonView(
                lesson.id(),
                lesson.language(),
                lesson.title(),
                lesson.audience(),
                lesson.objective(),
                lesson.minutes(),
                lesson.trials().stream()
                        .map(trial -> TrialView.of(trial, Objects.requireNonNull(trials.get(trial.id()))))
                        .toList(),
                lesson.steps().stream()
                        .map(step -> StepView.of(step, catalogue))
                        .toList());
    }
}
