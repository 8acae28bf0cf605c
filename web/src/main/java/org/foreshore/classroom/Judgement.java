package org.foreshore.classroom;

import java.util.List;
import org.foreshore.lesson.Question;
import org.foreshore.lesson.Question.Option;

/** How near a guess is to what the model says. */
public enum Judgement {
    /** Within the range of the answer, or off by less than anybody rounds. */
    RIGHT,
    /** Beside it. */
    NEAR,
    FAR;

    /** What is rounded away, in parts of the answer. */
    private static final double ROUNDED = 0.05;

    /** A guess off by no more than a quarter of the answer has its size right. */
    private static final double BESIDE = 0.25;

    /** A hundredth, of shares a point: less is not worth calling wrong when the answer is nothing. */
    private static final double LITTLE = 0.01;

    /** A number as it is stored. */
    public static Judgement ofNumber(Answer answer, double guess) {
        double size = Math.abs(answer.value());
        double off = Math.max(0, Math.max(answer.low() - guess, guess - answer.high()));
        if (off == 0 || Math.abs(guess - answer.value()) <= ROUNDED * size) {
            return RIGHT;
        }
        double width = answer.high() - answer.low();
        return off <= Math.max(LITTLE, Math.max(width / 2, BESIDE * size)) ? NEAR : FAR;
    }

    /** An option by its position; beside the right one in a row of ranges is near. */
    public static Judgement ofChoice(Question question, Answer answer, int chosen) {
        var options = question.options();
        if (holds(options.get(chosen), answer)) {
            return RIGHT;
        }
        return !question.figure().isName()
                        && (holdsAt(options, chosen - 1, answer) || holdsAt(options, chosen + 1, answer))
                ? NEAR
                : FAR;
    }

    private static boolean holdsAt(List<Option> options, int position, Answer answer) {
        return position >= 0 && position < options.size() && holds(options.get(position), answer);
    }

    /** Whether an option is true of the answer. */
    public static boolean holds(Option option, Answer answer) {
        return option.bar().isMet(answer.value(), answer.name());
    }
}
