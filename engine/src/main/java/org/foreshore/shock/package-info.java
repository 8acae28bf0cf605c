/** Shocks: one record each, from conditions to conditions. */
@org.jspecify.annotations.NullMarked
package org.foreshore.shock;
