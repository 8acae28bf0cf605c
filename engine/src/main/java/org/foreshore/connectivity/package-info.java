/** Networks: who is covered, how fast, at what price, and what gets built. May use rules, place, random. Main type: {@link org.foreshore.connectivity.Network}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.connectivity;
