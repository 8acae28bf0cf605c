package org.foreshore.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foreshore.classroom.Answer;
import org.foreshore.classroom.Answers;
import org.foreshore.classroom.Judgement;
import org.foreshore.classroom.LessonAsked;
import org.foreshore.classroom.Lessons;
import org.foreshore.classroom.Rehearsals;
import org.foreshore.classroom.Shelved;
import org.foreshore.lesson.Question;
import org.foreshore.lesson.Question.Form;
import org.foreshore.lesson.Step;
import org.foreshore.server.ScenarioRoutes.FindingView;
import org.foreshore.vocabulary.Catalogue;
import org.jspecify.annotations.Nullable;

/** Lessons: what they ask, what there is to look at before, and what the model says once a guess is given. */
record LessonRoutes(Lessons lessons, Rehearsals rehearsals, Catalogue catalogue) implements AutoCloseable {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * A lesson of the library.
     *
     * @param language of its words: the one asked for if it is translated to that, else its own
     * @param findings why it is broken, if it is; then the rest is empty
     */
    record Card(
            String id,
            String language,
            String title,
            String audience,
            String objective,
            int minutes,
            int steps,
            List<FindingView> findings) {

        static Card of(Shelved shelved) {
            var asked = shelved.asked();
            if (asked == null) {
                var findings = shelved.findings().stream().map(FindingView::of).toList();
                return new Card(shelved.id(), "", "", "", "", 0, 0, findings);
            }
            var lesson = asked.lesson();
            return new Card(
                    shelved.id(),
                    lesson.language(),
                    lesson.title(),
                    lesson.audience(),
                    lesson.objective(),
                    lesson.minutes(),
                    lesson.steps().size(),
                    List.of());
        }
    }

    /**
     * What the model says.
     *
     * @param value undefined if a name was asked for
     * @param low of the range in which a guess is right
     * @param options which of them are true
     * @param judgement of the guess: right, near or far; null if none was given
     */
    record RevealView(
            double value,
            double low,
            double high,
            List<Boolean> options,
            @Nullable String judgement,
            ExhibitView exhibit) {}

    void list(Context ctx) {
        ctx.json(lessons.list(language(ctx)).stream().map(Card::of).toList());
    }

    void show(Context ctx) {
        ctx.json(LessonView.of(lesson(ctx), catalogue));
    }

    /** The language asked for, which not every lesson has to be translated to; empty if none is. */
    private static String language(Context ctx) {
        var given = Optional.ofNullable(ctx.queryParam("lang")).orElse("");
        if (!given.isEmpty() && !LANGUAGE.matcher(given).matches()) {
            throw new ProblemReply(400, "Query", "lang must be a code of two or three small letters, as fr.");
        }
        return given;
    }

    /** What there is to look at before a guess. */
    void picture(Context ctx) {
        var lesson = lesson(ctx);
        var picture = step(ctx, lesson)
                .picture()
                .orElseThrow(() -> new ProblemReply(404, "No picture", "This step of the lesson has no picture."));
        ctx.json(ExhibitView.of(picture, lesson.trial(picture.subject()), rehearsals));
    }

    /** The answer; whoever gives a guess is told how near it is. */
    void reveal(Context ctx) {
        var lesson = lesson(ctx);
        var step = step(ctx, lesson);
        var question = step.question()
                .orElseThrow(() -> new ProblemReply(404, "No question", "This step of the lesson asks nothing."));
        var guess = guess(ctx, question);
        var answer = new Answers(rehearsals).of(lesson, question);
        var reveal = step.reveal().orElseThrow();
        ctx.json(new RevealView(
                answer.value(),
                answer.low(),
                answer.high(),
                question.options().stream()
                        .map(option -> Judgement.holds(option, answer))
                        .toList(),
                guess.map(given -> judged(question, answer, given)).orElse(null),
                ExhibitView.of(reveal, lesson.trial(reveal.subject()), rehearsals)));
    }

    private static String judged(Question question, Answer answer, double guess) {
        var judgement = question.form() == Form.CHOICE
                ? Judgement.ofChoice(question, answer, (int) guess - 1)
                : Judgement.ofNumber(answer, guess);
        return judgement.name().toLowerCase(Locale.ROOT);
    }

    /** A number as indicators are stored, or the number of an option, from 1. */
    private static Optional<Double> guess(Context ctx, Question question) {
        var given = Optional.ofNullable(ctx.queryParam("guess")).filter(text -> !text.isEmpty());
        var most = question.options().size();
        try {
            var guess = given.map(Double::valueOf);
            if (guess.filter(number -> !Double.isFinite(number)).isPresent()) {
                throw new NumberFormatException();
            }
            if (question.form() == Form.CHOICE
                    && guess.filter(number -> number < 1 || number > most || number % 1 != 0)
                            .isPresent()) {
                throw new ProblemReply(400, "Query", "guess must be the number of an option, 1 to %d.".formatted(most));
            }
            return guess;
        } catch (NumberFormatException wrong) {
            throw new ProblemReply(400, "Query", "guess must be a number.");
        }
    }

    private LessonAsked lesson(Context ctx) {
        return lessons.find(ctx.pathParam("id"), language(ctx))
                .orElseThrow(() -> new ProblemReply(404, "No such lesson", "The library has no such lesson."));
    }

    /** Steps are counted from 1. */
    private static Step step(Context ctx, LessonAsked asked) {
        var steps = asked.lesson().steps();
        var given = ctx.pathParam("step");
        if (!given.matches("[1-9][0-9]{0,2}") || Integer.parseInt(given) > steps.size()) {
            throw new ProblemReply(404, "No such step", "The lesson has steps 1 to %d.".formatted(steps.size()));
        }
        return steps.get(Integer.parseInt(given) - 1);
    }

    @Override
    public void close() {
        rehearsals.close();
    }
}
