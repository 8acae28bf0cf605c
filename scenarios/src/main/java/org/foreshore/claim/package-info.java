/** What is known of the world and the model ought to show: claims with their sources. */
@org.jspecify.annotations.NullMarked
package org.foreshore.claim;
