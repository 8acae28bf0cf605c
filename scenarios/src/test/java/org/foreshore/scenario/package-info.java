/** The question, taken apart. */
@org.jspecify.annotations.NullMarked
package org.foreshore.scenario;
