/** Indicators: one record each, from the read-only world to a number. */
@org.jspecify.annotations.NullMarked
package org.foreshore.indicator;
