/** The rules and the outside conditions of one month. Main types: {@link org.foreshore.rules.Regime}, {@link org.foreshore.rules.Conditions}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.rules;
