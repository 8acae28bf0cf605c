/** Quantities with their unit: a value is a record and cannot be wrong. Uses only the JDK. */
@org.jspecify.annotations.NullMarked
package org.foreshore.unit;
