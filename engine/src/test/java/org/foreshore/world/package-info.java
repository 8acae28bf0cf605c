/** What reaches whom in a world. */
@org.jspecify.annotations.NullMarked
package org.foreshore.world;
