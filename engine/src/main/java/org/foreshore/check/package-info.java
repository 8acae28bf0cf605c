/** Statements that every world must fulfil, asserted while it runs if asked to. Main types: {@link org.foreshore.check.Checks}, {@link org.foreshore.check.Inspection}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.check;
