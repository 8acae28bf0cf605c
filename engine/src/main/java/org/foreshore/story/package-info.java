/** One resident's story: what happens to a single synthetic resident, month by month, in each arm under the same luck. */
@org.jspecify.annotations.NullMarked
package org.foreshore.story;
