package org.foreshore.vocabulary;

import java.util.Optional;

/**
 * Something a scenario can name: a lever, a shock, an indicator, or a section of a sandbox. Always a public record with a no-argument
 * constructor (its defaults), whose header is its schema.
 */
public interface Component {

    /**
     * Name of a parameter that is 0, so that nothing comes of it whatever the world is like, but money that is not enough or not
     * spent; empty if something may come of it.
     */
    default Optional<String> lacking() {
        return Optional.empty();
    }
}
