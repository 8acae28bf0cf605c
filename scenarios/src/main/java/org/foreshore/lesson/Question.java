package org.foreshore.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * What learners answer before they see.
 *
 * @param figure what is asked for, simulated
 * @param options to choose from; none unless the form is a choice
 */
public record Question(String ask, Form form, Figure figure, Subject subject, List<Option> options) {

    public Question {
        options = List.copyOf(options);
    }

    Stream<String> words() {
        return Stream.concat(Stream.of(ask), options.stream().map(Option::text));
    }

    /** How an answer is given. */
    public enum Form {
        /** Typed, with a unit. */
        NUMBER,
        /** Drawn or typed: where a curve ends. */
        CURVE,
        /** One of some options. */
        CHOICE
    }

    /** One answer to choose. @param bar what must be so for it to be true */
    public record Option(String text, Bar bar) {}
}
