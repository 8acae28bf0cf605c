/** Lessons led through: what is asked, what is simulated for it, and how a guess is judged. Main types: {@link org.foreshore.classroom.Lessons}, {@link org.foreshore.classroom.Rehearsals}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.classroom;
