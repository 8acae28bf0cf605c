/** What a run found: summaries, paired comparisons, headlines, and their files. Main types: {@link org.foreshore.report.RunResults}, {@link org.foreshore.report.Publication}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.report;
