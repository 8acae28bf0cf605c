/** A country as figures with their sources. Main type: {@link org.foreshore.country.Country}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.country;
