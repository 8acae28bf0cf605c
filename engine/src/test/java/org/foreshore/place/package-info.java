/** Tests of settlements. */
@org.jspecify.annotations.NullMarked
package org.foreshore.place;
