/** What a scenario may speak of: levers, shocks and indicators as specs derived from record headers. Main type: {@link org.foreshore.vocabulary.Catalogue}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.vocabulary;
