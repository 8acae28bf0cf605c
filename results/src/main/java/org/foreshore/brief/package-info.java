/**
 * The brief: two pages written from a stored run, for somebody who decides and for somebody who must defend every number.
 * Each number on paper carries the file and the row it stands in. Main type: {@link org.foreshore.brief.Brief}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.brief;
