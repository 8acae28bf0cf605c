/**
 * What endangers residents and what the state does about it, settlement by settlement: rumours, breaches of records,
 * warnings and relief. How it touches each of them is behaviour's. Main type: {@link org.foreshore.safety.Safety}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.safety;
