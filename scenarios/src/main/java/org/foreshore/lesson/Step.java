package org.foreshore.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One screen of a lesson.
 *
 * @param minutes it takes in a room
 * @param picture to look at before guessing
 * @param question to be answered before the reveal; none for a step that only tells
 * @param reveal what is shown once a guess is given
 * @param discuss prompts for the room
 */
public record Step(
        String title,
        int minutes,
        String text,
        Optional<Exhibit> picture,
        Optional<Question> question,
        Optional<Exhibit> reveal,
        List<String> discuss,
        Notes notes) {

    public Step {
        discuss = List.copyOf(discuss);
    }

    Stream<String> words() {
        return Stream.of(
                        Stream.of(title, text),
                        question.stream().flatMap(Question::words),
                        discuss.stream(),
                        Stream.of(notes.surprise(), notes.wrong(), notes.say()))
                .flatMap(words -> words);
    }
}
