package org.foreshore.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foreshore.lesson.Bar;
import org.foreshore.lesson.Figure;
import org.foreshore.lesson.Question;
import org.foreshore.lesson.Question.Form;
import org.foreshore.lesson.Question.Option;
import org.foreshore.lesson.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    private static final Subject SUBJECT = new Subject("one", "arm", "internet-use", "all", List.of(), List.of(), 0);

    @ParameterizedTest
    @CsvSource({
        "0.030, RIGHT", // on the edge of the interval
        "0.035, RIGHT",
        "0.045, NEAR", // off by less than a point
        "0.060, FAR",
        "-0.035, FAR"
    })
    void aNumberIsJudgedAgainstItsInterval(double guess, Judgement judgement) {
        assertThat(Judgement.ofNumber(Answer.of(0.035, 0.03, 0.04), guess)).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource({"0, RIGHT", "0.01, NEAR", "0.05, FAR"})
    void exactlyNothingIsRightOnlyIfGuessed(double guess, Judgement judgement) {
        assertThat(Judgement.ofNumber(Answer.of(0, 0, 0), guess)).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource({"0.60, RIGHT", "0.57, RIGHT", "0.72, NEAR", "0.9, FAR"})
    void roundingIsNoError(double guess, Judgement judgement) {
        assertThat(Judgement.ofNumber(Answer.of(0.598, 0.597, 0.599), guess)).isEqualTo(judgement);
    }

    @Test
    void theRangeBesideTheRightOneIsNearAndAnotherNameIsNot() {
        var ranges = question(
                Figure.EFFECT,
                new Option("little", new Bar(Double.NEGATIVE_INFINITY, 0.1, "")),
                new Option("some", new Bar(0.1001, 0.5, "")),
                new Option("much", new Bar(0.5001, Double.POSITIVE_INFINITY, "")));
        var answer = Answer.of(0.05, 0.04, 0.06);
        assertThat(Judgement.ofChoice(ranges, answer, 0)).isEqualTo(Judgement.RIGHT);
        assertThat(Judgement.ofChoice(ranges, answer, 1)).isEqualTo(Judgement.NEAR);
        assertThat(Judgement.ofChoice(ranges, answer, 2)).isEqualTo(Judgement.FAR);

        var names = question(
                Figure.BEST_ARM,
                new Option("masts", new Bar(0, 0, "masts")),
                new Option("courses", new Bar(0, 0, "courses")));
        assertThat(Judgement.ofChoice(names, Answer.named("courses"), 1)).isEqualTo(Judgement.RIGHT);
        assertThat(Judgement.ofChoice(names, Answer.named("courses"), 0)).isEqualTo(Judgement.FAR);
    }

    private static Question question(Figure figure, Option... options) {
        return new Question("Which?", Form.CHOICE, figure, SUBJECT, List.of(options));
    }
}
