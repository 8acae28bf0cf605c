/** Tests of named numbers. */
@org.jspecify.annotations.NullMarked
package org.foreshore.parameter;
