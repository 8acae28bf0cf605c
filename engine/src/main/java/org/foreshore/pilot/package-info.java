/**
 * A regulatory sandbox as it unfolds: where it takes place, what is measured, and who watches it. Main types:
 * {@link org.foreshore.pilot.SiteChoice}, {@link org.foreshore.pilot.PilotSupervisor},
 * {@link org.foreshore.pilot.Fieldwork}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.pilot;
