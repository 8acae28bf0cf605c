package org.foreshore.store;

/**
 * The one sentence that says what an arm did to an indicator by the end of the horizon.
 *
 * @param verdict better, worse, indistinguishable or neutral
 */
public record Headline(String arm, String indicator, String sentence, String verdict) {}
