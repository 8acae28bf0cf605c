/** Experiments that show what the engine promises: equal bytes, shared luck, effects in the right direction. */
@org.jspecify.annotations.NullMarked
package org.foreshore.run;
