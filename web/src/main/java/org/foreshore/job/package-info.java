/** Experiments as jobs: what may be asked (the library), what it would cost, and running it into the store with honest progress. Main types: {@link org.foreshore.job.Library}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.job;
