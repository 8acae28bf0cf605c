/** What residents do, held against closed forms and a plain re-implementation. */
@org.jspecify.annotations.NullMarked
package org.foreshore.behaviour;
