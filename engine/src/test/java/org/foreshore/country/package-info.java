/** A small invented country for tests. Main type: {@link org.foreshore.country.Countries}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.country;
