/**
 * How large a pilot must be, and what one of a given size can show: closed formulas, before anything is measured. Main
 * types: {@link org.foreshore.sizing.SampleSize}, {@link org.foreshore.sizing.ClusterDesign}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.sizing;
