/** What may be concluded from paired replications; depends on nothing of the model. Main type: {@link org.foreshore.statistics.PairedDifference}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.statistics;
