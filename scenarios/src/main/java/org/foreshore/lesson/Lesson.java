package org.foreshore.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * A guided hour in which learners guess before they see. It holds words and what to look at, never an answer: answers are
 * simulated.
 *
 * @param order place among the lessons, the least first
 * @param language of its words, by its code, as "en"
 * @param audience for whom it is
 * @param objective what learners can do afterwards
 * @param trials what is simulated
 */
public record Lesson(
        String id,
        int order,
        String language,
        String title,
        String audience,
        String objective,
        List<Trial> trials,
        List<Step> steps) {

    public Lesson {
        trials = List.copyOf(trials);
        steps = List.copyOf(steps);
    }

    /** How long it takes in a room. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** Everything that is to be said in another language, in the order of the file. */
    public List<String> words() {
        return Stream.concat(
                        Stream.of(title, audience, objective), steps.stream().flatMap(Step::words))
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
