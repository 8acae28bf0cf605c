package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * How identity is proven in procedures that need it.
 *
 * @param rejected chance that a digital identity which is held is wrongly rejected, 0 to 1
 * @param rejectedWithPhone the same for who owns a mobile phone
 * @param demanded share of procedures in person or at a centre that take a digital identity as well, and are refused
 *     without one
 */
public record IdentityCheck(double rejected, double rejectedWithPhone, double demanded, Reach reach) implements Rule {}
