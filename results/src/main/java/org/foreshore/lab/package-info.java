/**
 * The Sandbox Lab: what a sandbox would have shown, held against the truth of the world in which it was tried. Main types:
 * {@link org.foreshore.lab.Lab} for one sandbox, {@link org.foreshore.lab.LabSummary} for many.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.lab;
