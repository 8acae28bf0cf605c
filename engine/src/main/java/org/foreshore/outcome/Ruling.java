package org.foreshore.outcome;

/**
 * What evaluators say of a sandbox, in words for its log.
 *
 * @param evidence what was found
 * @param ground why what follows does
 * @param decision what follows
 */
public record Ruling(Next next, String evidence, String ground, String decision) {}
