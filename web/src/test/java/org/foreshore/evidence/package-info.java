/** The evidence the library keeps is whole and its pages are fresh. */
@org.jspecify.annotations.NullMarked
package org.foreshore.evidence;
