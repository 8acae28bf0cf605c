package org.foreshore.vocabulary;

/**
 * Something a scenario can name: a lever, a shock, an indicator, or a section of a sandbox. Always a public record with a no-argument
 * constructor (its defaults), whose header is its schema.
 */
public interface Component {}
