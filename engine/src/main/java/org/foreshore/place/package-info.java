/** Where people live: settlements, real and completed. Main type: {@link org.foreshore.place.Settlement}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.place;
