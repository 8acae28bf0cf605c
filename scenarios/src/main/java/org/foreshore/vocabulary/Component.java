package org.foreshore.vocabulary;

/**
 * Something a scenario can name: a lever, a shock or an indicator. Always a public record with a no-argument
 * constructor (its defaults), whose header is its schema.
 */
public interface Component {}
