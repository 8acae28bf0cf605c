/** What residents own, know, decide and do in a month: state in columns and bit planes, scorecards, programmes. May use rules, population, random. Main types: {@link org.foreshore.behaviour.Residents}, {@link org.foreshore.behaviour.ResidentPass}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.behaviour;
