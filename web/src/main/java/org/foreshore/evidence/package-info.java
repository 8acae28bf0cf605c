/** What the model has been shown to do: which lever moves what, and which known patterns it reproduces. */
@org.jspecify.annotations.NullMarked
package org.foreshore.evidence;
