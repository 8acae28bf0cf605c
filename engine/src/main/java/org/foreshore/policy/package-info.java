/** Levers: one record each, from regime to regime. */
@org.jspecify.annotations.NullMarked
package org.foreshore.policy;
